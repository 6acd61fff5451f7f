import type { TransitionAction } from '../documents/review.js'

export type TransitionInput = {
  action: TransitionAction
  /** Hash of the page that the person has read; a signature needs it. */
  hash?: string
  /** Id of the page. */
  layout: number | string
  opinion?: string
}
