import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'
import { hasDay } from './atoms/atom.js'
import { isBareText } from './atoms/numeric.js'
import { anywhere, atRangeEnd, type AtomTable, bareText, further, mayGoOn } from './atoms/tables.js'
import { readAway } from './away.js'
import { readHours } from './clockTimes.js'
import { matchAt } from './kinds.js'
import { runEnd } from './numbers.js'
import { readPlain } from './plainDates.js'

/** A point read from a text, with the offset behind its last character. */
export type ReadPoint = {
  end: number
  /** Whether it is written in the plainest way and nothing that stands behind it can belong to it. */
  isWhole: boolean
  point: DatePoint
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
  const point = emptyPoint()
  point.clock = clock
  point.part = part
  return { end, isWhole: false, point }
}
