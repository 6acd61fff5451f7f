import type { IntakeLocale } from '../locales/index.js'
import { type Credit, creditAt } from './credits.js'
import type { Line } from './lines.js'
import { squeeze } from './characters.js'
import { endsSentence } from './sentences.js'
import { endsText, endsWithByline } from './textEnds.js'

/** Lines over the first line of an item: from `top` (index) to the item; a byline line among them. */
export type Over = { credit: Credit | null; heads: Line[]; top: number }

const maxHeadLines = 6
/** Of a head over a byline, where no lead tells that a story begins. */
const mostUnmarked = 3
/** Lines that a story without lead may have. */
const longestUnmarked = 80

/** The credit whose last line is at `last`, none of it above `floor`. */
export function creditEndingAt(
  lines: readonly Line[],
  last: number,
  floor: number,
  locale: IntakeLocale,
): Credit | null {
  for (let first = Math.max(floor, last - 2); first <= last; first++) {
    const credit = creditAt(lines, first, locale)
    if (credit?.last === last) return credit
  }
  return null
}

/** 路修好了吗？ over a story: ends like a sentence, yet stands alone after the end of the text before. */
const asks = ({ text }: Line): boolean => /[！？!?][”’]*$/u.test(text) && !/[。，]/u.test(text)

/** 钱怎么分摊？ over an indented paragraph, where no running text is unindented and whole. */
const asksOverIndented = (lines: readonly Line[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  return (
    line !== undefined &&
    !isIndented(line) &&
    isIndented(next) &&
    /[！？!?][”’]*$/u.test(line.text) &&
    !line.text.includes('。') &&
    (line.blanksBefore > 0 || (lines[at - 1]?.blanksBefore ?? 1) > 0)
  )
}

/** 六个项目签约， over 总投资十亿元: the headline goes on in the line under it. */
const goesOn = (lines: readonly Line[], at: number): boolean =>
  /^[^，。；]+，$/u.test(lines[at]?.text ?? '') && lines[at + 1]?.blanksBefore === 0

/** 部门访谈 with a blank over it: what stands under it is of the same head. */
function isUnderKicker(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const above = lines[at - 1]
  if (!above || above.blanksBefore === 0 || lines[at]!.blanksBefore > 0) return false
  return !endsText(lines, at - 1, locale) && !/[，、；：,;:]/u.test(above.text)
}

/** A line that ends like one of a text and yet is of a head: it asks or goes on, alone behind the end of the text before. */
function isHeadAlone(lines: readonly Line[], at: number, floor: number, locale: IntakeLocale) {
  const line = lines[at]!
  const above = lines[at - 1]
  const standsAlone = at === floor || (above !== undefined && endsSentence(above.text, locale))
  if (asks(line) && isUnderKicker(lines, at, locale)) return true
  return (asks(line) || goesOn(lines, at)) && standsAlone && line.blanksBefore > 0
}

/** Walks up from the first line of an item over the lines of its head, not above `floor`. */
export function linesOver(
  lines: readonly Line[],
  start: number,
  floor: number,
  locale: IntakeLocale,
): Over {
  const found = creditEndingAt(lines, start - 1, floor, locale)
  const credit = found && standsUnderHead(lines, found, floor, locale) ? found : null
  const under = credit?.first ?? start
  let top = under
  while (top > floor && under - top <= maxHeadLines) {
    if (creditEndingAt(lines, top - 1, floor, locale)) break
    if (isNoHead(lines, top - 1, locale) && !isHeadAlone(lines, top - 1, floor, locale)) break
    top--
  }
  const above = lines.slice(top, under)
  const heads = above.length > maxHeadLines ? lastBlock(above) : above
  return { credit, heads, top: under - heads.length }
}

function standsUnderHead(
  lines: readonly Line[],
  credit: Credit,
  floor: number,
  locale: IntakeLocale,
) {
  return credit.first > floor && !isNoHead(lines, credit.first - 1, locale)
}

/** Tells whether a line comes right after a marked byline (□ 记者 …) that stands under a headline: a story without lead. */
export function isUnderByline(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const byline = creditEndingAt(lines, at - 1, 0, locale)
  if (!byline || !locale.credit.markers.includes(byline.text.charAt(0))) return false
  return isHeadEnd(lines, byline.first - 1, mostUnmarked, locale)
}

/** Whether a line is the last of a head, none of which has more than `most` lines, behind a blank or the end of a text. */
function isHeadEnd(
  lines: readonly Line[],
  at: number,
  most: number,
  locale: IntakeLocale,
): boolean {
  if (at < 0 || most === 0 || isNoHead(lines, at, locale)) return false
  if (at === 0 || lines[at]!.blanksBefore > 0 || endsText(lines, at - 1, locale)) return true
  return isHeadEnd(lines, at - 1, most - 1, locale)
}

/** Tells whether a line comes right after a headline that needs no lead: of a public notice, of a column of briefs. */
export function isUnderNotice(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const [over, head] = [lines[at - 2], lines[at - 1]]
  if (!head || isHeadOfIndented(lines, at, locale)) return false
  if (opensAlone(lines, at - 1, locale)) return noticesOf(locale).test(squeeze(head.text))
  const isOfTwo = over && head.blanksBefore === 0 && opensAlone(lines, at - 2, locale)
  return Boolean(isOfTwo) && noticesOf(locale).test(squeeze(over!.text + head.text))
}

/**
 * Tells whether a line is the indented first of a paragraph under the head of a story without lead: unindented, behind a blank and
 * the end of the text before. What stands so inside a story is a crosshead; a story has its writer, or two lines over it.
 */
export function isUnderUnindented(
  lines: readonly Line[],
  at: number,
  locale: IntakeLocale,
): boolean {
  if (!isIndented(lines[at])) return false
  const byline = creditEndingAt(lines, at - 1, 0, locale)
  const last = (byline?.first ?? at) - 1
  if (last < 0 || !isHeadEnd(lines, last, mostUnmarked, locale)) return false
  const head = lines.slice(topOfHead(lines, last, locale), last + 1)
  if (head.some((line) => isIndented(line) || /[：:]$|[。；]/u.test(line.text))) return false
  if (noticesOf(locale).test(squeeze(head[0]!.text))) return true
  if (head[0]!.blanksBefore === 0) return false
  return byline !== null || head.length > 1 || isSignedBelow(lines, at, locale)
}

/** Whether the text that starts at a line ends with its writer, before the next head. */
function isSignedBelow(lines: readonly Line[], start: number, locale: IntakeLocale): boolean {
  for (let at = start; at < Math.min(start + longestUnmarked, lines.length); at++) {
    if (endsWithByline(lines, at, locale) || creditAt(lines, at, locale)?.withVerb) return true
    if (opensAlone(lines, at, locale) && !isIndented(lines[at]) && !endsText(lines, at, locale))
      return false
  }
  return false
}

/** A head of its own under the name of a column. */
const isHeadOfIndented = (lines: readonly Line[], at: number, locale: IntakeLocale): boolean =>
  !isIndented(lines[at]) && isIndented(lines[at + 1]) && !endsText(lines, at, locale)

const isIndented = (line?: Line): boolean => (line?.indent ?? 0) >= 1.5

/** Index of the highest line of a head, down to its last. */
function topOfHead(lines: readonly Line[], last: number, locale: IntakeLocale): number {
  let top = last
  while (top > 0 && lines[top]!.blanksBefore === 0 && !endsText(lines, top - 1, locale)) top--
  return top
}

/** A line with a blank over it, behind the end of the text before. */
const opensAlone = (lines: readonly Line[], at: number, locale: IntakeLocale): boolean =>
  lines[at]!.blanksBefore > 0 && (at === 0 || endsText(lines, at - 1, locale))

const notices = new Map<string, RegExp>()

function noticesOf({ code, head }: IntakeLocale): RegExp {
  const pattern = notices.get(code) ?? new RegExp(`^(?:${head.notices})$`, 'u')
  notices.set(code, pattern)
  return pattern
}

/** A line that ends a text, or that must go on within its text, is no line of a head. */
const isNoHead = (lines: readonly Line[], at: number, locale: IntakeLocale): boolean =>
  (endsText(lines, at, locale) && !asksOverIndented(lines, at)) ||
  /[，；,;]$/u.test(lines[at]?.text ?? '')

const lastBlock = (lines: Line[]): Line[] => {
  const start = lines.findLastIndex((line) => line.blanksBefore > 0)
  return lines.slice(Math.max(start, lines.length - 3))
}
