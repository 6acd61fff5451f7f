import type { Span } from '../../../documents/item.js'
import type { Nearness } from './nearNames.js'

/** A name that is none as it stands, and nearly one that the text or the roster has. */
export type Slip = {
  how: Nearness
  known: string
  span: Span
  /** The office by which the known one is meant; null where the text names the known one itself. */
  title: null | string
  written: string
}
