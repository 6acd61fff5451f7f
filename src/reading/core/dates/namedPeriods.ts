import { dayNumber, isoDay } from './calendar.js'
import { type DatePoint } from './expression.js'
import { feastDay } from './feasts.js'
import { lunarMonthDays, lunarToDay } from './lunar.js'
import { dayPeriod, type Period } from './period.js'

/** The period of a point in a year; null where that year has none. */
export type InYear = (year: number) => null | Period

/** How a point that is known by a name (a feast, a lunar day or month, a season) falls in a year; null for all others. */
export function namedInYear({ feast, lunar, lunarMonth, season }: DatePoint): InYear | null {
  if (feast) return (year) => dayOrNull(feastDay(feast, year))
  if (lunar) return (year) => dayOrNull(lunarToDay(year, lunar, lunar.day))
  if (lunarMonth) return (year) => stretch(lunarMonthDays(year, lunarMonth))
  if (season !== undefined) return (year) => seasonPeriod(year, season)
  return null
}

const dayOrNull = (day: null | number): null | Period => (day === null ? null : dayPeriod(day))

function stretch(days: null | { from: number; to: number }): null | Period {
  if (!days) return null
  return { ...days, timex: null, unit: 'stretch', value: `${isoDay(days.from)}/${isoDay(days.to)}` }
}

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
