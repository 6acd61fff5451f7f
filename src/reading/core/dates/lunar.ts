import { dayNumber, partsOfDayNumber } from './calendar.js'

const MS_PER_DAY = 86_400_000
let calendar: Intl.DateTimeFormat | null = null
const monthStarts = new Map<number, Map<number, number>>()

/** Month (a leap month is 0) and day of a day in the Chinese calendar, by the Intl tables of the platform. */
function lunarOf(day: number): { day: number; month: number } {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-chinese', {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  })
  const parts = calendar.formatToParts(day * MS_PER_DAY)
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const month = read('month')
  return { day: Number(read('day')), month: /^\d+$/.test(month) ? Number(month) : 0 }
}

/** First days of the lunar months 1–12 of the year that begins in January or February of `year`. */
function startsOf(year: number): Map<number, number> {
  const known = monthStarts.get(year)
  if (known) return known
  const starts = new Map<number, number>()
  const first = dayNumber(year, 1, 20)
  for (let day = first; day < first + 420 && !starts.has(12); day++) {
    const lunar = lunarOf(day)
    if (lunar.day !== 1 || lunar.month === 0) continue
    if (lunar.month === 1 || starts.has(1)) starts.set(lunar.month, day)
  }
  monthStarts.set(year, starts)
  return starts
}

/** Day number of a day of the Chinese calendar, or null when that month has no such day. */
export function lunarToDay(year: number, month: number, day: number): null | number {
  const start = startsOf(year).get(month)
  if (start === undefined || day < 1 || day > 30) return null
  const found = start + day - 1
  return lunarOf(found).day === day && partsOfDayNumber(found).year - year <= 1 ? found : null
}
