import { type DateTier, type PartOfDay } from '../../../documents/item.js'
import {
  type Amount,
  type DateBound,
  type DateExpression,
  type DateForm,
  type DatePoint,
  type DateSignal,
} from './expression.js'

/** Every key that any form has. */
type Key<Form> = Form extends unknown ? keyof Form : never
type Value<Form, Name> = Form extends unknown
  ? Name extends keyof Form
    ? Form[Name]
    : never
  : never
type Whole = { [Name in Exclude<Key<DateForm>, 'form'>]: Value<DateForm, Name> | undefined } & {
  end: number
  form: DateForm['form']
  rule: string
  signal: DateSignal
  start: number
  tier: DateTier | undefined
}

/** Where an expression stands and who found it. */
type Place = { end: number; rule: string; start: number }

/**
 * Expressions are of nine forms, and the same few functions ask all of them: with every key in its place, whatever
 * the form, that costs next to nothing.
 */
const wholeAt = (form: DateForm['form'], { end, rule, start }: Place): Whole => ({
  amounts: undefined,
  bound: undefined,
  daysOff: undefined,
  end,
  feast: undefined,
  form,
  from: undefined,
  length: undefined,
  monthOffset: undefined,
  part: undefined,
  point: undefined,
  rule,
  side: undefined,
  signal: 'none',
  start,
  tier: undefined,
  timex: undefined,
  to: undefined,
  value: undefined,
  year: undefined,
  yearOffset: undefined,
})

/** A point, with its bound and tier where it has them. */
export function pointAt(
  place: Place,
  point: DatePoint,
  bound?: DateBound,
  tier?: DateTier,
): DateExpression {
  const made = wholeAt('point', place)
  made.bound = bound
  made.point = point
  made.tier = tier
  return made as DateExpression
}

/** From one point to another. */
export function rangeAt(
  place: Place,
  from: DatePoint,
  to: DatePoint,
  tier?: DateTier,
): DateExpression {
  const made = wholeAt('range', place)
  made.from = from
  made.to = to
  made.tier = tier
  return made as DateExpression
}

/** An extent that no anchor turns into days. */
export function vagueAt(place: Place, timex: null | string): DateExpression {
  const made = wholeAt('vague', place)
  made.timex = timex
  return made as DateExpression
}

/** A length of time; its TIMEX3 value where it has no other. */
export function durationAt(place: Place, value: null | string, timex?: string): DateExpression {
  const made = wholeAt('duration', place)
  made.timex = timex
  made.value = value
  return made as DateExpression
}

/** What comes again, with the part of the day it comes in. */
export function setAt(place: Place, value: string, part?: PartOfDay): DateExpression {
  const made = wholeAt('set', place)
  made.part = part
  made.value = value
  return made as DateExpression
}

/** Whole years as EDTF writes them. */
export function yearsAt(place: Place, value: string): DateExpression {
  const made = wholeAt('years', place)
  made.value = value
  return made as DateExpression
}

/** A length that ends or begins now. */
export function windowAt(
  place: Place,
  amounts: readonly Amount[],
  side: 'future' | 'past',
  tier?: DateTier,
): DateExpression {
  const made = wholeAt('window', place)
  made.amounts = amounts
  made.side = side
  made.tier = tier
  return made as DateExpression
}

/** The stretch named last, moved. */
export function samePeriodAt(place: Place, monthOffset: number, year?: number): DateExpression {
  const made = wholeAt('same-period', place)
  made.monthOffset = monthOffset
  made.year = year
  return made as DateExpression
}

/** The days off around a feast. */
export function holidayAt(
  place: Place,
  {
    daysOff,
    feast,
    length,
  }: Pick<Extract<DateForm, { form: 'holiday' }>, 'daysOff' | 'feast' | 'length'>,
  { year, yearOffset }: { year?: number; yearOffset?: number },
): DateExpression {
  const made = wholeAt('holiday', place)
  made.daysOff = daysOff
  made.feast = feast
  made.length = length
  made.year = year
  made.yearOffset = yearOffset
  return made as DateExpression
}
