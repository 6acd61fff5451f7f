import { type DatePoint } from '../../../../core/dates/expression.js'
import { readNumber } from '../numbers.js'

/** One word of a date, such as the month: where it may stand and what it adds. */
export type Atom = {
  /** Adds what it read to the point; false when the figures make no sense. */
  add: (point: DatePoint, groups: (string | undefined)[]) => boolean
  /** Whether the atom may stand after what the point already has. */
  fits: (point: DatePoint) => boolean
  pattern: RegExp
}

/** Whether the point has a day already, in whatever way it was said. */
export const hasDay = (point: DatePoint) =>
  [point.day, point.lunar, point.dayOffset, point.sameDay, point.weekday].some(
    (part) => part !== undefined,
  )
/** Whether the point has a month. */
export const hasMonth = (point: DatePoint) =>
  point.month !== undefined || point.monthOffset !== undefined
/** Whether nothing has been read yet. */
export const isEmpty = (point: DatePoint) => Object.keys(point).length === 0
/** Whether nothing but a year has been read. */
export const isYearOnly = (point: DatePoint) =>
  Object.keys(point).every((key) => key === 'year' || key === 'yearOffset')

/** 初 and 底 of whatever unit came before. */
export function addEdge(point: DatePoint, [, word]: (string | undefined)[]): boolean {
  point.edge = word === '初' ? 'start' : 'end'
  return true
}

/** A day of the month in figures; false when there is no such day in any month. */
export function addDay(point: DatePoint, [, figures]: (string | undefined)[]): boolean {
  const value = readNumber(figures ?? '')
  if (!(value >= 1 && value <= 31)) return false
  point.day = value
  return true
}
