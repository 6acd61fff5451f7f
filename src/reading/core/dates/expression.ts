import { type DateTier, type PartOfDay } from '../../../documents/item.js'
import { type Feast } from './feasts.js'
import { type LunarMonth } from './lunar.js'

/** Units in which time is counted. */
export type CountedUnit =
  'day' | 'hour' | 'minute' | 'month' | 'quarter' | 'second' | 'week' | 'year'

/** So many units; a count below nothing lies before. */
export type Amount = { count: number; unit: CountedUnit }

/** A turn further into a unit that has been named. `count` and `nth` below nothing count from its end. */
export type Step =
  /** The first or last few: 前五个月, 最后三天. */
  | { count: number; kind: 'count'; unit: CountedUnit }
  | { edge: Edge; kind: 'edge' }
  | { half: 1 | 2; kind: 'half' }
  /** The third week, the tenth day. */
  | { kind: 'nth'; nth: number; unit: CountedUnit }
  /** The second Tuesday; 1 Monday … 7 Sunday. */
  | { kind: 'weekday'; nth: number; weekday: number }

/** The first, middle or last stretch of a unit: 月初, 年中, 年底. */
export type Edge = 'end' | 'middle' | 'start'

/** A point in time as the words give it, before any anchor fills in what they leave out. */
export type DatePoint = {
  /** Counted from the story's own moment: three days ago, in a year and a half. */
  away?: readonly Amount[]
  /** The weekday printed beside a date, 1 Monday … 7 Sunday. */
  beside?: number
  /** Hour and minute; `last` is the later of two hours said as one: 七八点. */
  clock?: { hour: number; last?: number; minute: number }
  day?: number
  /** Days from the issue date: yesterday −1. */
  dayOffset?: number
  edge?: Edge
  /** A day that comes once a year by name: 中秋, Easter, a solar term. */
  feast?: Feast
  half?: 1 | 2
  /** Half years from the running one: 上个半年 −1. */
  halfOffset?: number
  /** A lunar calendar month and day. */
  lunar?: LunarMonth & { day: number }
  /** A whole month of the lunar calendar. */
  lunarMonth?: LunarMonth
  month?: number
  monthOffset?: number
  part?: PartOfDay
  quarter?: number
  quarterOffset?: number
  /** The year named last, or so many after it: 同年, 次年 1. */
  sameYear?: number
  /** The day named last: 当日, or the day after it. */
  sameDay?: number
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  season?: 1 | 2 | 3 | 4
  /** Ways further into the unit, the outermost first. */
  steps?: readonly Step[]
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
  /** A length, with its TIMEX3 value where ISO 8601 has none: PXD for 三到五天. */
  | { form: 'duration'; timex?: string; value: null | string }
  /** Days off by year, MMDD to MMDD, and how many there are from the feast on in a year that is not listed. */
  | {
      daysOff: Record<number, [number, number]>
      feast: Feast
      form: 'holiday'
      length: number
      year?: number
      yearOffset?: number
    }
  | { form: 'range'; from: DatePoint; to: DatePoint; bound?: DateBound }
  /** The stretch named last, months before or in a year: 去年同期 −12. */
  | { form: 'same-period'; monthOffset: number; year?: number }
  | { form: 'set'; part?: PartOfDay; value: string }
  | { form: 'vague'; timex: null | string }
  /** A length that ends or begins at the story's own moment: the last three years, the next five days. */
  | { amounts: readonly Amount[]; form: 'window'; side: 'future' | 'past' }
  /** Whole years as EDTF writes them: 198X, 19XX, 1980/1982. */
  | { form: 'years'; value: string }

/** What a date detector finds: a form with its place in the line's text and the rule's id. */
export type DateExpression = DateForm & {
  end: number
  rule: string
  /** Put in by whoever asked for the expression; from the start in those that are found most. */
  signal?: DateSignal
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
