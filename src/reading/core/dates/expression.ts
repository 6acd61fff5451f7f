import { type DateTier, type PartOfDay } from '../../../documents/item.js'

/** A point in time as the words give it, before any anchor fills in what they leave out. */
export type DatePoint = {
  clock?: { hour: number; minute: number }
  day?: number
  /** Days from the issue date: yesterday −1. */
  dayOffset?: number
  /** The first or last stretch of the unit: 月初, 年底. */
  edge?: 'end' | 'start'
  half?: 1 | 2
  /** A lunar calendar month and day. */
  lunar?: { day: number; month: number }
  month?: number
  monthOffset?: number
  part?: PartOfDay
  quarter?: number
  quarterOffset?: number
  /** The day named last: 当日, or the day after it. */
  sameDay?: number
  /** Ten days of a month: 1 上旬, 2 中旬, 3 下旬. */
  third?: number
  /** 1 Monday … 7 Sunday. */
  weekday?: number
  weekOffset?: number
  /** Saturday and Sunday of the week. */
  isWeekend?: true
  year?: number
  yearOffset?: number
}

/** Which way a point is open: 之前, 起, 以来. */
export type DateBound = 'before' | 'from' | 'since'

/** What an expression of time is, before any anchor. */
export type DateForm =
  | { bound?: DateBound; form: 'point'; point: DatePoint }
  /** Ten years as EDTF writes them: 198X. */
  | { form: 'decade'; value: string }
  | { form: 'duration'; value: string }
  /** Days off by year, MMDD to MMDD, and those of a year that is not listed. */
  | {
      daysOff: Record<number, [number, number]>
      form: 'holiday'
      usual: [number, number]
      year?: number
      yearOffset?: number
    }
  | { form: 'range'; from: DatePoint; to: DatePoint; bound?: DateBound }
  | { form: 'same-period'; yearOffset: number }
  | { form: 'set'; value: string }
  | { form: 'vague'; timex: null | string }

/** What a date detector finds: a form with its place in the line's text and the rule's id. */
export type DateExpression = DateForm & {
  end: number
  rule: string
  start: number
  tier?: DateTier
}

/** An expression with what the words around it say about its direction. */
export type DirectedExpression = DateExpression & { signal: DateSignal }

/** One named kind of expression and how it is found. */
export type DateDetector = {
  /** One line on what it finds. */
  describe: string
  find: (text: string) => DateExpression[]
  id: string
}

/** What the words around an expression say about its direction. */
export type DateSignal = 'future' | 'near' | 'none' | 'past'
