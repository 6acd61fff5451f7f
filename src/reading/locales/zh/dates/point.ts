import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { type Atom, hasDay, isEmpty } from './atoms/atom.js'
import { edgeAtoms } from './atoms/edges.js'
import { dayAtoms, monthAtoms, rangeEndAtoms } from './atoms/months.js'
import { bareAtoms, isBareText, monthAtRangeEnd, numericAtoms } from './atoms/numeric.js'
import { relativeDayAtoms } from './atoms/relativeDays.js'
import { stepAtoms } from './atoms/steps.js'
import { weekAtoms, weekdayEnd } from './atoms/weeks.js'
import { yearAtoms } from './atoms/years.js'
import { COUNTED_BEGINS, readAway } from './away.js'
import { partsOfDay, readHours } from './clockTimes.js'
import { matchAt } from './kinds.js'
import { followingTable } from './followingTable.js'
import { FIGURES, runEnd } from './numbers.js'

/** A point read from a text, with the offset behind its last character. */
export type ReadPoint = { end: number; point: DatePoint }

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
const anywhere = tableOf(ATOMS)
const bareText = tableOf([...ATOMS, ...bareAtoms, ...rangeEndAtoms])
const atRangeEnd = tableOf([...ATOMS, ...rangeEndAtoms, monthAtRangeEnd, weekdayEnd])

/** The characters with which a point can begin. */
export const POINT_BEGINS = [
  ...ATOMS.filter(({ fits }) => fits({})).map(({ begins }) => begins),
  ...partsOfDay.map(({ begins }) => begins),
  FIGURES,
  '半过再',
].join('')

/** What must stand second in a point that begins with no figure, by its first character. */
export const POINT_SECONDS: Readonly<Record<string, string>> = secondsByFirst([
  ...ATOMS.filter(({ fits }) => fits({})),
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

/** Most words that a date has: year, month, step into it, step into that, day, weekday. */
const MOST_ATOMS = 6

/** Reads the longest point that begins at `start`, or null. `isEnd` where a range has begun before it. */
export function readPoint(text: string, start: number, isEnd = false): null | ReadPoint {
  const point: DatePoint = {}
  const table = isBareText(text) ? bareText : isEnd ? atRangeEnd : anywhere
  let end = start
  for (let step = 0; step < MOST_ATOMS; step++) {
    const next = readAtom(text, end, point, table)
    if (next === end) break
    end = next
  }
  if (end === start) {
    const away = readAway(text, start)
    return away ? withHours(text, away) : hoursAlone(text, start, isEnd)
  }
  return hasDay(point) ? withHours(text, { end, point }) : { end, point }
}

const LINK = '的'.charCodeAt(0)

function readAtom(text: string, at: number, point: DatePoint, table: AtomTable): number {
  if (text.charCodeAt(at) !== LINK || isEmpty(point)) return tryAtoms(text, at, point, table, false)
  const behind = tryAtoms(text, at + 1, point, table, true)
  return behind === at + 1 ? at : behind
}

/** The offset behind the atom at `at`, which is added to the point; `at` where there is none. */
function tryAtoms(
  text: string,
  at: number,
  point: DatePoint,
  table: AtomTable,
  isLinked: boolean,
): number {
  const second = Math.max(runEnd(text, at), at + 1)
  const next = second < text.length ? text.charCodeAt(second) : 0
  for (const { add, fits, link, pattern, plain } of table(text.charCodeAt(at), next)) {
    if ((isLinked && !link) || !fits(point)) continue
    const behind = plain ? plain(point, text, at, second) : at
    if (behind > at) return behind
    const match = matchAt(pattern, text, at)
    if (match && add(point, match)) return at + match[0].length
  }
  return at
}

/** Adds the part of the day and the clock time behind a day: 3月8日晚, 2024-06-01 17:45, 今早的8点. */
function withHours(text: string, { end, point }: ReadPoint): ReadPoint {
  const at = BEFORE_HOURS.hasAt(text, end) ? end + 1 : end
  const hours = readHours(text, at, point.part)
  if (!hours) return { end, point }
  if (hours.part) point.part = hours.part
  if (hours.clock) point.clock = hours.clock
  return { end: hours.end, point }
}

const BEFORE_HOURS = signSet(' 的')

/** Figures behind which 点 counts points, not hours. */
const POINTS = /[意建要希措思共感看体启心注不想]/

/** 以21:18、22:20连扳两局: figures of a match. */
const SCORE_BEFORE = /(?:以|比分为?)(?:\d{1,2}[:：]\d{1,2}[、，和])*$/
const LONGEST_SCORE = 20

/** 8:30, 下午三点; hours in Chinese figures only behind a part of the day, since 三点 is as often three points. */
function hoursAlone(text: string, start: number, isEnd: boolean): null | ReadPoint {
  const hours = readHours(text, start)
  if (!hours?.clock) return null
  const { clock, end, part } = hours
  if (!part && SCORE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_SCORE), start))) return null
  if (!isEnd && !part && (!/\d/.test(text[start] ?? '') || POINTS.test(text[end] ?? '')))
    return null
  return { end, point: { clock, ...(part && { part }) } }
}
