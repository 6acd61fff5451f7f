import type { KeptPost } from '../../officials/core/changeOfTerm.js'
import type { TermDraft } from '../../officials/core/termDraft.js'

/** What each part of the change-of-term form gets. */
export type TermParts = {
  change: (part: Partial<TermDraft>) => void
  draft: TermDraft
  /** All posts of the official. */
  posts: KeptPost[]
}
