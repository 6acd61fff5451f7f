import { type DatePoint } from '../../../core/dates/expression.js'
import { type Atom, hasDay, isEmpty } from './atoms/atom.js'
import { edgeAtoms } from './atoms/edges.js'
import { dayAtoms, monthAtoms, rangeEndAtoms } from './atoms/months.js'
import { bareAtoms, isBareText, numericAtoms } from './atoms/numeric.js'
import { relativeDayAtoms } from './atoms/relativeDays.js'
import { stepAtoms } from './atoms/steps.js'
import { weekAtoms, weekdayEnd } from './atoms/weeks.js'
import { yearAtoms } from './atoms/years.js'
import { readAway } from './away.js'
import { readHours } from './clockTimes.js'
import { FIGURES } from './numbers.js'

/** A point read from a text, with the offset behind its last character. */
export type ReadPoint = { end: number; point: DatePoint }

type AtomTable = ReadonlyMap<number, readonly Atom[]>

function tableOf(atoms: readonly Atom[]): AtomTable {
  const table = new Map<number, Atom[]>()
  for (const atom of atoms) {
    for (const character of new Set(atom.begins)) {
      const unit = character.charCodeAt(0)
      const known = table.get(unit)
      if (known) known.push(atom)
      else table.set(unit, [atom])
    }
  }
  return table
}

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
const atRangeEnd = tableOf([...ATOMS, ...rangeEndAtoms, weekdayEnd])

const HOUR_BEGINS = '凌清早晨上中正午下傍晚深半夜'

/** The characters with which a point can begin. */
export const POINT_BEGINS = [
  ...ATOMS.filter(({ fits }) => fits({})).map(({ begins }) => begins),
  HOUR_BEGINS,
  FIGURES,
  '半过再',
].join('')

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
  if (isEmpty(point)) {
    const away = readAway(text, start)
    return away ? withHours(text, away) : hoursAlone(text, start, isEnd)
  }
  return hasDay(point) ? withHours(text, { end, point }) : { end, point }
}

function readAtom(text: string, at: number, point: DatePoint, table: AtomTable): number {
  const unit = text.charCodeAt(at)
  const found = tryAtoms(text, at, point, table.get(unit))
  if (found !== at || isEmpty(point)) return found
  const sign = text[at]
  if (sign !== '的') return at
  const linked = table.get(text.charCodeAt(at + 1))?.filter(({ link }) => link === sign)
  const behind = tryAtoms(text, at + 1, point, linked)
  return behind === at + 1 ? at : behind
}

function tryAtoms(
  text: string,
  at: number,
  point: DatePoint,
  atoms: readonly Atom[] | undefined,
): number {
  if (!atoms) return at
  for (const { add, fits, pattern } of atoms) {
    if (!fits(point)) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match && add(point, match)) return at + match[0].length
  }
  return at
}

/** Adds the part of the day and the clock time behind a day: 3月8日晚, 2018-11-29 18:59, 今早的8点. */
function withHours(text: string, { end, point }: ReadPoint): ReadPoint {
  const at = text[end] === ' ' ? end + 1 : end
  const hours = readHours(text, at, point.part)
  if (!hours) return { end, point }
  const { clock, part } = hours
  return {
    end: hours.end,
    point: { ...point, ...(part && { part }), ...(clock && { clock }) },
  }
}

/** Figures behind which 点 counts points, not hours. */
const POINTS = /[意建要希措思共感看体启心注不想]/

/** 8:30, 下午三点; hours in Chinese figures only behind a part of the day, since 三点 is as often three points. */
function hoursAlone(text: string, start: number, isEnd: boolean): null | ReadPoint {
  const hours = readHours(text, start)
  if (!hours?.clock) return null
  const { clock, end, part } = hours
  if (!isEnd && !part && (!/\d/.test(text[start] ?? '') || POINTS.test(text[end] ?? '')))
    return null
  return { end, point: { clock, ...(part && { part }) } }
}
