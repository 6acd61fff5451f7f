import type { ItemText } from '../../documents/item.js'

/** What a reading wants of a story beside its paragraphs. */
export type ArticleHeads = {
  headline?: unknown
  /** Whether the field of credits names somebody. */
  isCredited?: boolean
  kicker?: unknown
  subhead?: unknown
}

/** The text of a story as the reading sees it: in a save, and in the browser while somebody types. */
export function articleText(heads: ArticleHeads, paragraphs: string[]): ItemText {
  const line = (value: unknown) => (typeof value === 'string' && value) || null
  return {
    credit: null,
    headline: line(heads.headline),
    isCredited: heads.isCredited === true,
    kicker: line(heads.kicker),
    kind: 'article',
    paragraphs,
    subhead: line(heads.subhead),
  }
}
