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
  /** Whether the atom may stand after what the point already has; nowhere but first where it is absent. */
  follows?: (point: DatePoint) => boolean
  /** One of these must stand second, or right behind the figures that begin it; any may where it is absent. */
  then?: string
  /** What may stand between it and what comes before: 2020年的3月. */
  link?: '的'
  /** Whether the atom may stand first. */
  opens?: true
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

/** Whether the point says a year and nothing else. */
export const isYear = (point: DatePoint): boolean =>
  (point.year !== undefined || point.yearOffset !== undefined || point.sameYear !== undefined) &&
  saysOnlyYear(point)

/** Whether nothing but a year has been said, if that. */
export const saysOnlyYear = (point: DatePoint): boolean =>
  !hasMonth(point) &&
  !hasDay(point) &&
  !hasOtherPart(point) &&
  point.edge === undefined &&
  point.steps === undefined &&
  point.beside === undefined &&
  point.clock === undefined &&
  point.part === undefined

/** A part of the year or of a month other than a month or a day. */
const hasOtherPart = (point: DatePoint): boolean =>
  point.half !== undefined ||
  point.halfOffset !== undefined ||
  point.quarter !== undefined ||
  point.quarterOffset !== undefined ||
  point.weekOffset !== undefined ||
  point.third !== undefined

/** Puts one more step behind those that the point has. */
export function addStep(point: DatePoint, step: Step): true {
  point.steps = [...(point.steps ?? []), step]
  return true
}

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

/** A month and, where one is given, its day; false, with the point as it was, when either makes no sense. */
export function addMonthAndDay(
  point: DatePoint,
  month: string | undefined,
  day: string | undefined,
): boolean {
  if (!addMonth(point, month)) return false
  if (day === undefined || addDay(point, day)) return true
  point.month = undefined
  return false
}
