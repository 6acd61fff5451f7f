import { type DatePoint } from '../../../core/dates/expression.js'
import { PART_WORDS } from '../words/dates.js'
import { type Atom, type ReadPoint, sticky } from './atom.js'
import { calendarAtoms } from './calendarDays.js'
import { PART, withPart } from './fragments.js'
import { readHour } from './hours.js'
import { relativeAtoms } from './relativeDays.js'

/** In the order they are tried at each place. */
export const ATOMS: readonly Atom[] = [...calendarAtoms, ...relativeAtoms]

const byFirstWord = new Map<string, Atom[]>()
for (const atom of ATOMS) {
  for (const word of atom.begins) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), atom])
}
/** Words, in small letters, that an atom begins with. */
export const atomWords: ReadonlySet<string> = new Set(byFirstWord.keys())

const FIRST = /(?:[A-Za-z]+|\d)/y
const firstWord = (text: string, at: number): string => {
  FIRST.lastIndex = at
  const word = FIRST.exec(text)?.[0] ?? ''
  return word >= '0' && word <= '9' ? '#' : word.toLowerCase()
}

/** Reads a day, month, year or the like without an hour. */
function readDay(text: string, start: number): null | ReadPoint {
  for (const { id, pattern, read } of byFirstWord.get(firstWord(text, start)) ?? []) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const end = start + match[0].length
    const point = read(match.groups ?? {}, { end, start, text })
    if (point) return { end, point, rule: id }
  }
  return null
}

const COMMA = sticky(',? (?:the )?')
const BEFORE_HOUR = sticky(',? (?:at |around |about |from |starting at |beginning at )?')
const BEFORE_DAY = sticky(',? (?:on )?')
const EDGE = sticky('(?:the )?(?<edge>end|start|beginning) of (?:the )?(?<unit>year|month|week)?')
const PART_OF = sticky(`(?:the )?${PART} of `)
const PART_BEHIND = sticky(` ${PART}`)

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/** A weekday with the day of the calendar behind it is that day. */
function withCalendarDay(text: string, day: ReadPoint): ReadPoint {
  if (day.point.weekday === undefined || day.point.weekOffset !== undefined) return day
  const next = readDay(text, behind(COMMA, text, day.end))
  if (next?.point.day === undefined || next.point.month === undefined) return day
  return { ...next, point: { ...next.point, ...(day.point.part && { part: day.point.part }) } }
}

function withHourBehind(text: string, day: ReadPoint): ReadPoint {
  if (day.point.part) return day
  const at = behind(BEFORE_HOUR, text, day.end)
  const hour = at > day.end ? readHour(text, at) : null
  if (hour) return { ...day, end: hour.end, point: { ...day.point, ...hour.point } }
  PART_BEHIND.lastIndex = day.end
  const part = day.point.day === undefined ? null : PART_BEHIND.exec(text)
  if (!part) return day
  return { ...day, end: day.end + part[0].length, point: withPart(day.point, part.groups?.part) }
}

const UNIT_POINTS: Record<string, DatePoint> = {
  month: { monthOffset: 0 },
  week: { weekOffset: 0 },
  year: { yearOffset: 0 },
}

function readEdge(text: string, start: number): null | ReadPoint {
  EDGE.lastIndex = start
  const match = EDGE.exec(text)
  const { edge, unit } = match?.groups ?? {}
  if (!match || !edge) return null
  const end = start + match[0].length
  const point = UNIT_POINTS[(unit ?? '').toLowerCase()]
  const inner = point ? { end, point } : readDay(text, end)
  if (!inner || inner.point.day !== undefined || inner.point.weekday !== undefined) return null
  const side = edge.toLowerCase() === 'end' ? 'end' : 'start'
  return { end: inner.end, point: { ...inner.point, edge: side }, rule: 'en-date-edge' }
}

function readPartOf(text: string, start: number): null | ReadPoint {
  PART_OF.lastIndex = start
  const match = PART_OF.exec(text)
  const day = match ? readDay(text, start + match[0].length) : null
  if (!day || day.point.part) return null
  return { ...day, point: withPart(day.point, match?.groups?.part) }
}

function readHourFirst(text: string, start: number): null | ReadPoint {
  const hour = readHour(text, start)
  if (!hour) return null
  const first = readDay(text, behind(BEFORE_DAY, text, hour.end))
  const day = first && withCalendarDay(text, first)
  if (!day || isCoarse(day.point)) return { ...hour, rule: 'en-date-clock' }
  return { ...day, point: { ...day.point, ...hour.point } }
}

/** An hour stands beside a day, not beside a month or a year. */
const isCoarse = ({ day, dayOffset, steps, weekday }: DatePoint): boolean =>
  day === undefined && dayOffset === undefined && weekday === undefined && steps === undefined

/** Reads the point in time that begins at `start`, with its hour or part of the day; null where none does. */
export function readPoint(text: string, start: number): null | ReadPoint {
  const special = readHourFirst(text, start) ?? readEdge(text, start) ?? readPartOf(text, start)
  if (special) return special
  const day = readDay(text, start)
  if (!day) return null
  const whole = withCalendarDay(text, day)
  return isCoarse(whole.point) ? whole : withHourBehind(text, whole)
}

/** Reads the day that begins at `start` without its hour. */
export function readDate(text: string, start: number): null | ReadPoint {
  const day = readDay(text, start)
  const whole = day && withCalendarDay(text, day)
  return whole && !isCoarse(whole.point) ? whole : null
}

/** Words that a point begins with besides those of its atoms. */
export const pointWords: readonly string[] = [
  '#',
  'noon',
  'midnight',
  'midday',
  'the',
  'end',
  'start',
  'beginning',
  ...Object.keys(PART_WORDS),
]
