import { type DatePoint, type Step } from '../../../../core/dates/expression.js'
import { readNumber } from '../numbers.js'

/** What a pattern caught in its brackets, the whole match first. */
export type Groups = readonly (string | undefined)[]

/** One word of a date, such as the month: where it may stand and what it adds. */
export type Atom = {
  /** Adds what it read to the point; false, with the point as it was, when the figures make no sense. */
  add: (point: DatePoint, groups: Groups) => boolean
  /** The characters with which it can begin, so that it is tried nowhere else. */
  begins: string
  /** Whether the atom may stand after what the point already has. */
  fits: (point: DatePoint) => boolean
  /**
   * Reads the plainest way of writing it, one or more Arabic figures up to `end` and their unit: the offset
   * behind it, or `at` where the pattern has to say.
   */
  plain?: (point: DatePoint, text: string, at: number, end: number) => number
  /** One of these must stand second, or right behind the figures that begin it; any may where it is absent. */
  then?: string
  /** What may stand between it and what comes before: 2020年的3月. */
  link?: '的'
  /** Sticky. */
  pattern: RegExp
}

/** Whether the point has a day already, in whatever way it was said. */
export const hasDay = (point: DatePoint): boolean =>
  point.day !== undefined ||
  point.dayOffset !== undefined ||
  point.sameDay !== undefined ||
  point.weekday !== undefined ||
  point.lunar !== undefined ||
  point.feast !== undefined ||
  point.away !== undefined ||
  lastStepIsDay(point.steps)

const lastStepIsDay = (steps: readonly Step[] | undefined): boolean => {
  const last = steps?.at(-1)
  return last?.kind === 'weekday' || (last?.kind === 'nth' && last.unit === 'day')
}

/** Whether the point has a month. */
export const hasMonth = (point: DatePoint): boolean =>
  point.month !== undefined || point.monthOffset !== undefined

/** Whether the point is a month as a whole, so that a day may follow. */
export const isMonth = (point: DatePoint): boolean =>
  hasMonth(point) &&
  !hasDay(point) &&
  point.edge === undefined &&
  point.steps === undefined &&
  point.third === undefined

/** Whether nothing has been read yet. */
export const isEmpty = (point: DatePoint): boolean => {
  for (const _ in point) return false
  return true
}

const YEAR_PARTS = new Set(['sameYear', 'year', 'yearOffset'])

/** Whether nothing but a year has been read. */
export const isYearOnly = (point: DatePoint): boolean => {
  for (const key in point) if (!YEAR_PARTS.has(key)) return false
  return true
}

/** Whether a year alone has been read, and one was. */
export const isYear = (point: DatePoint): boolean => isYearOnly(point) && !isEmpty(point)

/** Puts one more step behind those that the point has. */
export function addStep(point: DatePoint, step: Step): true {
  point.steps = [...(point.steps ?? []), step]
  return true
}

/** The value of the Arabic figures between two places; NaN where others stand among them. */
export function arabicIn(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const figure = text.charCodeAt(at) - ZERO
    if (!(figure >= 0 && figure <= 9)) return Number.NaN
    value = value * 10 + figure
  }
  return value
}

const ZERO = '0'.charCodeAt(0)

/** A day of the month in figures; false when there is no such day in any month. */
export function addDay(point: DatePoint, figures: string | undefined): boolean {
  const value = readNumber(figures ?? '')
  if (!(value >= 1 && value <= 31)) return false
  point.day = value
  return true
}

/** A month in figures; false when there is none of that number. */
export function addMonth(point: DatePoint, figures: string | undefined): boolean {
  const value = readNumber(figures ?? '')
  if (!(value >= 1 && value <= 12)) return false
  point.month = value
  return true
}
