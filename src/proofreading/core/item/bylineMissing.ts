import type { Check, ReadItem } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/item.js'

/** How a language marks copy that is the desk's own, and what goes without a byline. */
export type BylineWords = {
  /** Whether a headline is that of a notice. */
  isNotice: (headline: string) => boolean
  /** Whether a lead is the desk's own and not an agency's or another paper's. */
  isOwnLead: (lead: string) => boolean
  /** Whether a paragraph tells in sentences: no point of a list, no address, no signature; absent where a language does not ask. */
  isTold?: (paragraph: string) => boolean
  /** Whether a paragraph names its source in words. */
  isSourced: (paragraph: string) => boolean
}

/** Characters: shorter reports are briefs, which many papers print unsigned. */
const BRIEF = 120
/** Of a story without lead: what is shorter may be a caption or a line of service. */
const SHORTEST_FEATURE = 45

/** The desk's own report under which nobody is named. */
export const bylineMissing = (words: BylineWords): Check => ({
  codes: ['byline-missing'],
  describe: 'A report of the desk’s own in which neither reporter nor correspondent is named',
  find: (item, { isCredited }) => {
    if (isCredited || item.kind === 'photo' || item.byline.length > 0 || item.credit !== null)
      return []
    const hasLead = item.dateline.some(({ lead }) => words.isOwnLead(lead))
    if ((!hasLead && !isFeature(item, words)) || isUnsigned(item, words)) return []
    const length = item.paragraphs.reduce((sum, { length }) => sum + length, 0)
    const severity = length < BRIEF || !hasLead ? 'info' : 'warning'
    const messages = say(sentences.bylineMissing)
    return [{ code: 'byline-missing', messages, severity, span: null, suggestion: null }]
  },
  id: 'byline-missing',
})

/** A story without lead: it has a headline and tells of somebody in sentences, neither a letter nor a list. */
const isFeature = (
  { dateline, headline, mentions, paragraphs }: ReadItem,
  { isTold }: BylineWords,
): boolean =>
  dateline.length === 0 &&
  headline !== null &&
  paragraphs.join('').length >= SHORTEST_FEATURE &&
  mentions.some(({ where }) => typeof where === 'number') &&
  isTold !== undefined &&
  paragraphs.every(isTold)

const isUnsigned = ({ dateline, headline, paragraphs }: ReadItem, words: BylineWords): boolean =>
  words.isNotice(headline ?? '') ||
  dateline.some(({ lead }) => !words.isOwnLead(lead)) ||
  [paragraphs[0] ?? '', paragraphs.at(-1) ?? ''].some(words.isSourced)
