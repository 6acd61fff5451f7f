import { type DatePoint } from '../../../core/dates/expression.js'
import { NAMED_HOURS } from '../words/dates.js'
import { type Groups, sticky } from './atom.js'
import { CLOCK, partOfHour } from './fragments.js'

const PATTERN = sticky(CLOCK)
const SPAN = sticky(
  '(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\\d))?(?: (?=[ap]))?(?:(?<half>[ap])(?:\\.m\\.?|m\\b))? ?(?:to|until|-|–) ?(?=\\d|noon|midnight)',
)

type Hour = { end: number; point: DatePoint }

/** Hour of 0–23 of a clock of twelve hours. */
const hourOf = (hour: number, half: string): number =>
  (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)

function pointOf({ half = '', hour, minute, named }: Groups): DatePoint {
  const known = NAMED_HOURS[(named ?? '').toLowerCase()]
  if (known) return { clock: { hour: known.hour, minute: 0 }, part: known.part }
  const said = hourOf(Number(hour), half)
  return { clock: { hour: said, minute: Number(minute ?? 0) }, part: partOfHour(said) }
}

/** Reads 7 p.m., 10:30 a.m., noon. */
export function readHour(text: string, at: number): Hour | null {
  PATTERN.lastIndex = at
  const match = PATTERN.exec(text)
  return match?.groups ? { end: at + match[0].length, point: pointOf(match.groups) } : null
}

/** Reads 6 to 8 p.m., 9 a.m. to noon; the first hour takes its half of the day from the second. */
export function readHours(
  text: string,
  at: number,
): null | { end: number; from: DatePoint; to: DatePoint } {
  SPAN.lastIndex = at
  const match = SPAN.exec(text)
  const to = match ? readHour(text, at + match[0].length) : null
  if (!match?.groups || !to) return null
  const { half, hour, minute } = match.groups
  const last = to.point.clock?.hour ?? 0
  const same = hourOf(Number(hour), last >= 12 ? 'p' : 'a')
  const said = half ? hourOf(Number(hour), half) : same <= last ? same : hourOf(Number(hour), 'a')
  const clock = { hour: said, minute: Number(minute ?? 0) }
  return { end: to.end, from: { clock, part: partOfHour(said) }, to: to.point }
}
