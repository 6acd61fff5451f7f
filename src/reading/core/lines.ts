import { type ItemText, type Span, type Where } from '../../documents/item.js'
import { type DirectedExpression } from './dates/expression.js'
import { signSet } from './words/characterSet.js'

/**
 * One named string of an item, ready for detectors: blanks between characters that belong together are
 * taken out, full-width digits made plain, bylines hidden. `at` leads back to the string as it is.
 */
export type Line = {
  /** Raw offset of each UTF-16 unit of `text`; null where both are the same. */
  at: null | readonly number[]
  /** Expressions of time in `text`, sorted, none overlapping another. */
  dates: readonly DirectedExpression[]
  /** What the language's detectors of people note of `text` once for all of them; only they know its kind. */
  marks: unknown
  raw: string
  text: string
  where: Where
}

/** A stretch of a raw string. */
export type Stretch = { end: number; start: number }

/** Stands for text that no detector may read; it also ends every clause. */
export const HIDDEN = '\n'

/** The strings of an item in reading order. */
export function stringsOf(item: ItemText): { raw: string; where: Where }[] {
  const strings: { raw: string; where: Where }[] = []
  const { credit, headline, kicker, paragraphs, subhead } = item
  if (kicker) strings.push({ raw: kicker, where: 'kicker' })
  if (headline) strings.push({ raw: headline, where: 'headline' })
  if (subhead) strings.push({ raw: subhead, where: 'subhead' })
  if (credit) strings.push({ raw: credit, where: 'credit' })
  for (let where = 0; where < paragraphs.length; where++) {
    const raw = paragraphs[where]
    if (raw) strings.push({ raw, where })
  }
  return strings
}

const BLANKS = signSet(' \u3000\t')
const JOINED = signSet('0123456789０１２３４５６７８９，。、；：')
const WIDE_DIGITS = signSet('０１２３４５６７８９')
const WIDE_TO_PLAIN = 0xfee0

const isJoinedAt = (raw: string, at: number): boolean => {
  const unit = raw.charCodeAt(at)
  return (unit >= 0x3400 && unit <= 0x9fff) || JOINED.hasAt(raw, at)
}

/** How the text of a line is made of its string. */
export type LineRules = {
  /** Stretches that are read already. */
  hidden: readonly Stretch[]
  /** Whether the blank at an offset divides clauses, so that it stays. */
  keepsBlank: (raw: string, at: number) => boolean
}

/** Makes the text of a raw string's line, with the way back. */
export function plainText(raw: string, rules: LineRules): Pick<Line, 'at' | 'text'> {
  const isKept = rules.hidden.length === 0 && !MAY_CHANGE.isIn(raw)
  return isKept ? { at: null, text: raw } : rewritten(raw, rules)
}

/** Blanks that may go and digits that become plain: most paragraphs have neither. */
const MAY_CHANGE = signSet(BLANKS.units + WIDE_DIGITS.units)

function rewritten(raw: string, rules: LineRules): Pick<Line, 'at' | 'text'> {
  // Only where a blank goes are the offsets others than those of the string.
  let at: null | number[] = null
  let text = ''
  let lastKept = -1
  // What stays as it is goes into the text in whole stretches.
  let copied = 0
  for (let index = 0; index < raw.length; index++) {
    const isHidden = isInAny(rules.hidden, index)
    if (isHidden || MAY_CHANGE.hasAt(raw, index)) {
      text += raw.slice(copied, index)
      copied = index + 1
      if (!isHidden && isPadding(raw, index, lastKept) && !rules.keepsBlank(raw, index)) {
        at ??= offsetsUpTo(index)
        continue
      }
      text += isHidden ? HIDDEN : plainAt(raw, index)
    }
    at?.push(index)
    lastKept = isHidden ? -1 : index
  }
  return { at, text: text + raw.slice(copied) }
}

function offsetsUpTo(end: number): number[] {
  const offsets: number[] = []
  for (let at = 0; at < end; at++) offsets.push(at)
  return offsets
}

function isInAny(stretches: readonly Stretch[], at: number): boolean {
  for (const { end, start } of stretches) if (at >= start && at < end) return true
  return false
}

/** Full-width digits are one unit wide, as plain ones are, so offsets hold. */
const plainAt = (raw: string, at: number): string =>
  WIDE_DIGITS.hasAt(raw, at)
    ? String.fromCharCode(raw.charCodeAt(at) - WIDE_TO_PLAIN)
    : raw.charAt(at)

/** Whether the sign is a blank between two that belong together. */
const isPadding = (raw: string, at: number, before: number): boolean =>
  BLANKS.hasAt(raw, at) && isJoinedAt(raw, before) && joinsNext(raw, at, before)

/** A run of at most four blanks before a character that joins; between two figures it divides them. */
function joinsNext(raw: string, blank: number, before: number): boolean {
  let next = blank
  while (BLANKS.hasAt(raw, next) && next < blank + 4) next++
  return isJoinedAt(raw, next) && !(isFigureAt(raw, next) && isFigureAt(raw, before))
}

const FIGURE = signSet('0123456789０１２３４５６７８９')
const isFigureAt = (raw: string, at: number): boolean => FIGURE.hasAt(raw, at)

/** The span in the raw string of a stretch of the line's text. */
export function spanOf({ at, where }: Line, start: number, end: number): Span {
  if (!at) return { end, start, where }
  const first = at[start] ?? 0
  const last = at[end - 1] ?? first
  return { end: last + 1, start: first, where }
}
