import { type DatePoint } from '../../../core/dates/expression.js'
import { anyOf } from '../words/anyOf.js'
import { DAY_WORDS, MONTH_WORDS, PART_WORDS, SAME_DAY_WORDS, YEAR_WORDS } from '../words/dates.js'
import { type Atom } from './atoms/atom.js'
import { hourAtoms } from './atoms/hours.js'
import { dayAtoms, monthAtoms } from './atoms/months.js'
import { relativeDayAtoms } from './atoms/relativeDays.js'
import { yearAtoms, yearEdgeAtoms } from './atoms/years.js'

/** A point read from a text, with the offset behind its last character. */
export type ReadPoint = { end: number; point: DatePoint }

/** In the order they are tried at each place. */
const ATOMS: readonly Atom[] = [
  ...yearAtoms,
  ...monthAtoms,
  ...yearEdgeAtoms,
  ...dayAtoms,
  ...relativeDayAtoms,
  ...hourAtoms,
]

/** The openings of every expression of time, so that the atoms are tried only where one can begin. */
export const POINT_START = new RegExp(
  [
    '\\d{1,4}[年月日号时点:：]|\\d{4}[-/.]\\d|月[底末初]',
    '[一二三四五六七八九十〇零○]{1,4}[年月]',
    '(?:农历|阴历)|[正冬腊]月|[上下]半年|[上本下]个?季度|第?[一二三四]季度|年[底末]',
    '(?:上|本|这|下)+一?个?(?:周|星期|礼拜)|(?:周|星期)[一二三四五六日天]',
    anyOf([YEAR_WORDS, MONTH_WORDS, DAY_WORDS, SAME_DAY_WORDS, PART_WORDS].flatMap(Object.keys)),
  ].join('|'),
  'g',
)

/** Reads the longest point that begins at `start`, or null. */
export function readPoint(text: string, start: number): null | ReadPoint {
  const point: DatePoint = {}
  let end = start
  for (let step = 0; step < 8; step++) {
    const next = readAtom(text, end, point)
    if (next === end) break
    end = next
  }
  return end > start && !isOnlyPart(point) ? { end, point } : null
}

function readAtom(text: string, at: number, point: DatePoint): number {
  for (const atom of ATOMS) {
    if (!atom.fits(point)) continue
    atom.pattern.lastIndex = at
    const match = atom.pattern.exec(text)
    if (match && atom.add(point, [...match])) return at + match[0].length
  }
  return at
}

const isOnlyPart = (point: DatePoint) => Object.keys(point).join() === 'part'
