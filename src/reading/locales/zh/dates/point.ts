import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'
import { type Atom, hasDay } from './atoms/atom.js'
import { edgeAtoms } from './atoms/edges.js'
import { dayAtoms, monthAtoms, rangeEndAtoms } from './atoms/months.js'
import { bareAtoms, isBareText, monthAtRangeEnd, numericAtoms } from './atoms/numeric.js'
import { relativeDayAtoms } from './atoms/relativeDays.js'
import { stepAtoms } from './atoms/steps.js'
import { weekAtoms, weekdayBeside, weekdayEnd } from './atoms/weeks.js'
import { yearAtoms } from './atoms/years.js'
import { COUNTED_BEGINS, readAway } from './away.js'
import { BOUND_BEGINS } from './bounds.js'
import { HOUR_BEGINS, partsOfDay, readHours } from './clockTimes.js'
import { DIVIDER_BEGINS } from './dividers.js'
import { matchAt } from './kinds.js'
import { followingTable } from './followingTable.js'
import { FIGURES, runEnd } from './numbers.js'
import { readPlain } from './plainDates.js'

/** A point read from a text, with the offset behind its last character. */
export type ReadPoint = {
  end: number
  /** Whether it is written in the plainest way and nothing that stands behind it can belong to it. */
  isWhole: boolean
  point: DatePoint
}

/** The atoms that can begin with a UTF-16 unit in front of another. */
type AtomTable = (first: number, second: number) => readonly Atom[]

function tableOf(atoms: readonly Atom[]): AtomTable {
  const { hasUnit } = signSet(atoms.map(({ begins }) => begins).join(''))
  const table = followingTable(
    atoms.flatMap((atom) =>
      [...new Set(atom.begins)].map((first) => ({ first, follows: atom.then, what: atom })),
    ),
  )
  return (first, second) => (hasUnit(first) ? table(first, second) : NONE)
}

const NONE: readonly Atom[] = []

/** In the order they are tried at each place. */
const ATOMS: readonly Atom[] = [
  ...numericAtoms,
  ...yearAtoms,
  ...stepAtoms,
  ...monthAtoms,
  ...edgeAtoms,
  ...dayAtoms,
  ...relativeDayAtoms,
  ...weekAtoms,
]
const OPENING = ATOMS.filter(({ opens }) => opens)
const anywhere = tableOf(OPENING)
const bareText = tableOf([...OPENING, ...bareAtoms, ...rangeEndAtoms])
const atRangeEnd = tableOf([...OPENING, ...rangeEndAtoms, monthAtRangeEnd, weekdayEnd])
const FURTHER = ATOMS.filter(({ follows }) => follows)
const further = tableOf(FURTHER)

/** The characters with which a point can begin. */
export const POINT_BEGINS = [
  ...OPENING.map(({ begins }) => begins),
  ...partsOfDay.map(({ begins }) => begins),
  FIGURES,
  '半过再',
].join('')

/** What must stand second in a point that begins with no figure, by its first character. */
export const POINT_SECONDS: Readonly<Record<string, string>> = secondsByFirst([
  ...OPENING,
  ...partsOfDay,
  { begins: '第过', then: FIGURES },
  { begins: '过', then: COUNTED_BEGINS },
  { begins: '再', then: '过' },
])

function secondsByFirst(openings: readonly Pick<Atom, 'begins' | 'then'>[]) {
  const seconds: Record<string, string> = {}
  for (const { begins, then = '' } of openings) {
    for (const first of new Set(begins)) seconds[first] = (seconds[first] ?? '') + then
  }
  return seconds
}

/** They open what repeats a day, and are something else in front of most characters. */
const BESIDE = signSet('（(，,')
const BESIDE_SECONDS = signSet(weekdayBeside.then ?? '')
/** The characters with which begins whatever may belong to a point that ends in front of them. */
const GOES_ON = signSet(
  [
    ...FURTHER.map(({ begins }) => begins.replace(/[（(，,]/g, '')),
    HOUR_BEGINS.units,
    DIVIDER_BEGINS,
    BOUND_BEGINS,
    FIGURES,
    ' 的第',
  ].join(''),
)

function mayGoOn(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  return GOES_ON.hasUnit(unit) || (BESIDE.hasUnit(unit) && BESIDE_SECONDS.hasAt(text, at + 1))
}

/** Most words that a date has: year, month, step into it, step into that, day, weekday. */
const MOST_ATOMS = 6

/** Reads the longest point that begins at `start`, or null. `isEnd` where a range has begun before it. */
export function readPoint(text: string, start: number, isEnd = false): null | ReadPoint {
  const point = emptyPoint()
  const behindPlain = readPlain(point, text, start)
  if (behindPlain > start && !mayGoOn(text, behindPlain)) {
    return { end: behindPlain, isWhole: true, point }
  }
  const end = behindPlain > start ? behindPlain : readFirst(point, text, start, isEnd)
  if (end === start) return readUncommon(text, start, isEnd)
  const last = readFurther(point, text, end)
  const read = hasDay(point) ? withHours(text, last, point) : { end: last, isWhole: false, point }
  read.isWhole = behindPlain > start && !mayGoOn(text, read.end)
  return read
}

/** Counted from now, or hours alone. */
const readUncommon = (text: string, start: number, isEnd: boolean): null | ReadPoint => {
  const away = readAway(text, start)
  return away ? withHours(text, away.end, away.point) : hoursAlone(text, start, isEnd)
}

function readFirst(point: DatePoint, text: string, start: number, isEnd: boolean): number {
  const table = isBareText(text) ? bareText : isEnd ? atRangeEnd : anywhere
  return tryAtoms(text, start, point, table, false)
}

const LINK = '的'.charCodeAt(0)

/** The offset behind all atoms that follow the first. */
function readFurther(point: DatePoint, text: string, start: number): number {
  let end = start
  for (let step = 1; step < MOST_ATOMS; step++) {
    const isLinked = unitAt(text, end) === LINK
    const at = isLinked ? end + 1 : end
    const next = tryAtoms(text, at, point, further, isLinked)
    if (next === at) break
    end = next
  }
  return end
}

/** The offset behind the atom at `at`, which is added to the point; `at` where there is none. */
function tryAtoms(
  text: string,
  at: number,
  point: DatePoint,
  table: AtomTable,
  isLinked: boolean,
): number {
  if (at >= text.length) return at
  const second = Math.max(runEnd(text, at), at + 1)
  const isFirst = table !== further
  for (const atom of table(text.charCodeAt(at), unitAt(text, second))) {
    if (!isFirst && ((isLinked && !atom.link) || !atom.follows?.(point))) continue
    const match = matchAt(atom.pattern, text, at)
    if (match && atom.add(point, match)) return at + match[0].length
  }
  return at
}

/** Adds the part of the day and the clock time behind a day: 3月8日晚, 2024-06-01 17:45, 今早的8点. */
function withHours(text: string, end: number, point: DatePoint): ReadPoint {
  const at = BEFORE_HOURS.hasAt(text, end) ? end + 1 : end
  const hours = readHours(text, at, point.part)
  if (!hours) return { end, isWhole: false, point }
  if (hours.part) point.part = hours.part
  if (hours.clock) point.clock = hours.clock
  return { end: hours.end, isWhole: false, point }
}

const BEFORE_HOURS = signSet(' 的')

/** Figures behind which 点 counts points, not hours. */
const POINTS = /[意建要希措思共感看体启心注不想]/

/** 8:30, 下午三点; hours in Chinese figures only behind a part of the day, since 三点 is as often three points. */
function hoursAlone(text: string, start: number, isEnd: boolean): null | ReadPoint {
  const hours = readHours(text, start)
  if (!hours?.clock) return null
  const { clock, end, part } = hours
  if (!isEnd && !part && (!/\d/.test(text[start] ?? '') || POINTS.test(text[end] ?? '')))
    return null
  const point = emptyPoint()
  point.clock = clock
  point.part = part
  return { end, isWhole: false, point }
}
