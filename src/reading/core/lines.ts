import { type ItemText, type Span, type Where } from '../../documents/item.js'
import { type DirectedExpression } from './dates/expression.js'

/**
 * One named string of an item, ready for detectors: blanks between characters that belong together are
 * taken out, full-width digits made plain, bylines hidden. `at` leads back to the string as it is.
 */
export type Line = {
  /** Raw offset of each UTF-16 unit of `text`; null where both are the same. */
  at: null | readonly number[]
  /** Expressions of time in `text`, sorted, none overlapping another. */
  dates: readonly DirectedExpression[]
  raw: string
  text: string
  where: Where
}

/** A stretch of a raw string. */
export type Stretch = { end: number; start: number }

/** Stands for text that no detector may read; it also ends every clause. */
export const HIDDEN = '\n'

const HEAD_FIELDS = ['kicker', 'headline', 'subhead', 'credit'] as const

/** The strings of an item in reading order. */
export function stringsOf(item: ItemText): { raw: string; where: Where }[] {
  const head = HEAD_FIELDS.map((where) => ({ raw: item[where] ?? '', where }))
  const body = item.paragraphs.map((raw, where) => ({ raw, where }))
  return [...head, ...body].filter(({ raw }) => raw !== '')
}

/** Full-width digits are one unit wide, as plain ones are, so offsets hold. */
const plainDigit = (unit: string): string =>
  unit >= '０' && unit <= '９' ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit

const isBlank = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '\u3000' || unit === '\t'
const JOINED = /[\u3400-\u9fff\d０-９，。、；：]/
const isJoined = (unit: string | undefined): boolean => unit !== undefined && JOINED.test(unit)

/** How a line is made of its string. */
export type LineRules = {
  findDates: (text: string) => DirectedExpression[]
  /** Stretches that are read already. */
  hidden: readonly Stretch[]
  /** Whether the blank at an offset divides clauses, so that it stays. */
  keepsBlank: (raw: string, at: number) => boolean
}

/** Builds the line of a raw string. */
export function toLine(raw: string, rules: LineRules): Omit<Line, 'where'> {
  const isKept = rules.hidden.length === 0 && !MAY_CHANGE.test(raw)
  const { at, text } = isKept ? { at: null, text: raw } : rewritten(raw, rules)
  return { at, dates: rules.findDates(text), raw, text }
}

/** Blanks that may go and digits that become plain: most paragraphs have neither. */
const MAY_CHANGE = /[ \u3000\t０-９]/

function rewritten(raw: string, rules: LineRules): Pick<Line, 'at' | 'text'> {
  const at: number[] = []
  let text = ''
  let lastJoined = false
  for (let index = 0; index < raw.length; index++) {
    const unit = raw[index] ?? ''
    const isHidden = rules.hidden.some(({ end, start }) => index >= start && index < end)
    if (!isHidden && isBlank(unit) && lastJoined && joinsNext(raw, index)) {
      if (!rules.keepsBlank(raw, index)) continue
    }
    text += isHidden ? HIDDEN : plainDigit(unit)
    at.push(index)
    lastJoined = !isHidden && isJoined(unit)
  }
  return { at, text }
}

/** A run of at most four blanks before a character that joins. */
function joinsNext(raw: string, blank: number): boolean {
  let next = blank
  while (isBlank(raw[next]) && next < blank + 4) next++
  return isJoined(raw[next])
}

/** The span in the raw string of a stretch of the line's text. */
export function spanOf({ at, where }: Line, start: number, end: number): Span {
  if (!at) return { end, start, where }
  const first = at[start] ?? 0
  const last = at[end - 1] ?? first
  return { end: last + 1, start: first, where }
}
