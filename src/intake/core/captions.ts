import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'
import { columnWidth } from './paragraphs.js'
import { endsText, isSignOff } from './textEnds.js'

const maxCaptionLines = 9
const maxBareCaption = 160
/** A picture word in a longer text only speaks of a picture. */
const maxCaption = 300
/** Under a byline a longer text is a story, though its writer took the picture too: 文/图. */
const longestCaption = 400
/** Width of the indent that a paragraph's first line has lost. */
const firstIndent = 2
/** Evidence that a line starts a caption must weigh at least this much. */
const threshold = 2

const hasPictureWord = (lines: readonly Line[], { caption }: IntakeLocale): boolean => {
  const text = squeeze(lines.map((line) => line.text).join(''))
  return caption.pictureWords.some((word) => text.includes(word))
}

/** A text is a photo's when a picture credit or a picture word says so, or when it is short and has no head of its own. */
export function isPhoto(
  { body, credit, heads }: { body: Line[]; credit: null | string; heads: Line[] },
  locale: IntakeLocale,
): boolean {
  const first = body[0]
  if (!first) return false
  const length = squeeze(body.map((line) => line.text).join('')).length
  if (credit !== null) return length <= longestCaption
  if (isSigned(body, locale)) return false
  if (length <= maxCaption && hasPictureWord(body, locale)) return true
  return first.marks >= 2 && length <= maxBareCaption && (heads.length === 0 || length <= 80)
}

/** A notice ends with the day on which it was signed. */
const isSigned = (body: readonly Line[], locale: IntakeLocale): boolean =>
  body.length > 1 && isSignOff(body.at(-1)!.text, locale)

/** A caption is often set wider or narrower than the story before it: all of its broken lines, not only one. */
function hasOtherWidth(caption: readonly Line[], above: number): boolean {
  const widths = caption.slice(0, -1).map((line, at) => line.width + (at === 0 ? firstIndent : 0))
  if (widths.length === 0) return caption[0]!.width > above + 1.5
  return Math.min(...widths) > above + 1.5 || Math.max(...widths) < above - 1.5
}

/** How much says that the caption of a credit starts at this line of a text. */
function weigh(text: readonly Line[], at: number, locale: IntakeLocale): number {
  const caption = text.slice(at)
  const above = columnWidth(text.slice(0, at), at - 1, locale)
  return (
    (text[at]!.blanksBefore > 0 ? 1 : 0) +
    (hasOtherWidth(caption, above) ? 2 : 0) +
    (hasPictureWord(caption, locale) ? 1 : 0) +
    (endsText(text, at - 1, locale) ? 0 : text[at - 1]!.blanksBefore > 0 ? 2 : 1.5)
  )
}

/** A line that can only be a headline over the next: no sign in it, an end of text before it. */
const isBareHead = (text: readonly Line[], at: number, locale: IntakeLocale): boolean =>
  (at === 0 || endsText(text, at - 1, locale)) && !/[，。；、,;]/u.test(text[at]?.text ?? '，')

/**
 * Index of the line at which the caption of the credit after `text` starts: 0 when all of it is the caption, null when
 * the credit is the story's own.
 */
export function captionStart(
  text: readonly Line[],
  isStory: boolean,
  locale: IntakeLocale,
): null | number {
  if (!isStory && text.length <= maxCaptionLines) return 0
  let best: null | number = null
  let weight = threshold
  for (let at = text.length - 1; at > 0 && at >= text.length - maxCaptionLines; at--) {
    const follows = endsText(text, at - 1, locale) || (at > 1 && isBareHead(text, at - 1, locale))
    if (!follows) continue
    const found = weigh(text, at, locale)
    if (found >= weight && (best === null || found > weight)) {
      best = at
      weight = found
    }
  }
  return best
}
