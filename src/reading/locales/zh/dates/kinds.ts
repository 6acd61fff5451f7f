import { type DateDetector, type DateExpression } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'
import {
  type Asked,
  END_OF_TEXT,
  figures,
  OF_CALENDAR,
  type Opening,
  openingTable,
  unitBehind,
} from './openings.js'

/** One kind of expression, read wherever one of a few characters stands. */
export type TimeKind = Opening & {
  /** One line on what it finds. */
  describe: string
  id: string
}

/** Of which a number consists: nothing begins in the midst of one. */
const NUMBER = signSet('0123456789.〇零一二两俩三四五六七八九十百千万半几')
const BEHIND_LAST = END_OF_TEXT.charCodeAt(0)

/**
 * Finds in one pass over a text both what names a time and what says its place in the calendar: of either the
 * longest at each place, none overlapping another of its own.
 */
export function finderOf(
  names: readonly TimeKind[],
  places: readonly TimeKind[],
): DateDetector['find'] {
  const { begins, readersAt } = openingTable(names, places)
  return (text) => {
    const found: DateExpression[] = []
    let [nameEnd, placeEnd] = [0, 0]
    const last = text.length
    for (let at = begins.nextAt(text, 0); at < last; at = begins.nextAt(text, at + 1)) {
      const readers = readersAt(unitAt(text, at), unitToFollow(text, at))
      if (readers.length === 0) continue
      const name = mayStart(text, at, nameEnd) ? longestAt(text, at, nameEnd, readers, false) : null
      const place = mayStart(text, at, placeEnd)
        ? longestAt(text, at, placeEnd, readers, true)
        : null
      if (name) nameEnd = insert(found, name, name.start)
      if (place) placeEnd = insert(found, place, place.start + 1)
    }
    return found
  }
}

/** Nothing begins inside of what was found, nor in the midst of a number unless that was found up to there. */
const mayStart = (text: string, at: number, end: number): boolean =>
  at === end || (at > end && !(NUMBER.hasAt(text, at) && NUMBER.hasAt(text, at - 1)))

/** Puts an expression in front of all that begin at `before` or later; the offset behind its words. */
function insert(found: DateExpression[], expression: DateExpression, before: number): number {
  let at = found.length
  while (at > 0 && (found[at - 1]?.start ?? 0) >= before) at--
  if (at === found.length) found.push(expression)
  else found.splice(at, 0, expression)
  return expression.end
}

/** More figures in a row than these count no time; looking for their end from each of them would never end. */
const MOST_FIGURES = 32

/**
 * The unit behind the one at `at` or, where a figure begins there, behind all of that; none behind more figures
 * than a time has.
 */
function unitToFollow(text: string, at: number): number {
  if (!figures.hasUnit(text.charCodeAt(at))) return unitBehind(text, at)
  const last = Math.min(text.length, at + MOST_FIGURES)
  let next = at + 1
  while (next < last && figures.hasUnit(text.charCodeAt(next))) next++
  if (next === text.length) return BEHIND_LAST
  if (next === at + MOST_FIGURES) return NONE
  const unit = text.charCodeAt(next)
  return unit === YEAR && next - at === 4 && isYearOfCalendar(text, at) ? CALENDAR_YEAR : unit
}

const NONE = 0
const YEAR = '年'.charCodeAt(0)
const CALENDAR_YEAR = OF_CALENDAR.charCodeAt(0)
const THOUSANDS = signSet('12')
const ARABIC = signSet('0123456789')

const isYearOfCalendar = (text: string, at: number): boolean =>
  THOUSANDS.hasAt(text, at) && ARABIC.endAt(text, at) === at + 4

/** The longest name or place that begins at `at`, none of it before `floor`; of equal ones the first read. */
function longestAt(
  text: string,
  at: number,
  floor: number,
  readers: readonly Asked[],
  isPlace: boolean,
): DateExpression | null {
  let longest: DateExpression | null = null
  for (const asked of readers) {
    if (asked.isPlace !== isPlace) continue
    if (asked.seconds && !asked.seconds.hasAt(text, at + 1)) continue
    const found = asked.read(text, at)
    if (!found || found.start < floor) continue
    if (!longest || found.end - found.start > longest.end - longest.start) longest = found
  }
  return longest
}

/** Whether the character stands anywhere from `start` up to `end`. */
export function standsWithin(text: string, character: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === character) return true
  return false
}

/** What a sticky pattern matches at a place; null when it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): null | RegExpExecArray {
  pattern.lastIndex = at
  return pattern.exec(text)
}
