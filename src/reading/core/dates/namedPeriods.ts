import { dayNumber } from './calendar.js'
import { type DatePoint } from './expression.js'
import { feastDay } from './feasts.js'
import { lunarMonthDays, lunarToDay } from './lunar.js'
import { dayPeriod, type Period, stretchPeriod } from './period.js'

/** Whether a point is known by a name: a feast, a lunar day or month, a season. */
export const isNamed = ({ feast, lunar, lunarMonth, season }: DatePoint): boolean =>
  feast !== undefined || lunar !== undefined || lunarMonth !== undefined || season !== undefined

/** How a point that is known by a name falls in a year; null where that year has none. */
export function namedInYear(
  { feast, lunar, lunarMonth, season }: DatePoint,
  year: number,
): null | Period {
  if (feast) return dayOrNull(feastDay(feast, year))
  if (lunar) return dayOrNull(lunarToDay(year, lunar, lunar.day))
  if (lunarMonth) return stretch(lunarMonthDays(year, lunarMonth))
  return season === undefined ? null : seasonPeriod(year, season)
}

const dayOrNull = (day: null | number): null | Period => (day === null ? null : dayPeriod(day))

const stretch = (days: null | { from: number; to: number }): null | Period =>
  days && stretchPeriod(days.from, days.to)

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const

/** Three months from March (1 spring) on; winter runs into the next year. EDTF 2024-22, TIMEX3 2024-SU. */
function seasonPeriod(year: number, season: 1 | 2 | 3 | 4): Period {
  return {
    from: dayNumber(year, season * 3, 1),
    timex: `${year}-${SEASON_CODES[season - 1]}`,
    to: dayNumber(year, season * 3 + 3, 0),
    unit: 'stretch',
    value: `${year}-${20 + season}`,
  }
}
