/** Days as whole numbers (days since 1970-01-01), so that no time zone can touch them. */

const MS_PER_DAY = 86_400_000

/** Number of a day; `month` may overflow 1–12, `day` may overflow the month. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY)

/** Year, month (1–12) and day of a day number. */
export function partsOfDayNumber(day: number): { day: number; month: number; year: number } {
  const date = new Date(day * MS_PER_DAY)
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
}

const twoFigures = (number: number): string => (number < 10 ? `0${number}` : String(number))

/** YYYY-MM-DD of a day number. */
export function isoDay(day: number): string {
  // Put together by hand: every date read asks for several, and toISOString writes the hours as well.
  const parts = partsOfDayNumber(day)
  const year = String(parts.year).padStart(4, '0')
  return `${year}-${twoFigures(parts.month)}-${twoFigures(parts.day)}`
}

/** YYYY-MM of a year and a month that may overflow 1–12. */
export const isoMonth = (year: number, month: number): string =>
  isoDay(dayNumber(year, month, 1)).slice(0, 7)

/** Last day of a month, as a day number; `month` may overflow 1–12. */
export const monthEnd = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1

/** The same day of the month so many months on, or the last day of a month that is too short. */
export function addMonths(day: number, months: number): number {
  const { day: ofMonth, month, year } = partsOfDayNumber(day)
  return Math.min(dayNumber(year, month + months, ofMonth), monthEnd(year, month + months))
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Monday of the week that holds the day. */
export const weekStart = (day: number): number => day - weekdayOf(day) + 1

/** ISO week such as 2021-W09 of the week that starts on the given Monday. */
export function isoWeek(monday: number): string {
  const { year } = partsOfDayNumber(monday + 3)
  const first = weekStart(dayNumber(year, 1, 4))
  return `${year}-W${String((monday - first) / 7 + 1).padStart(2, '0')}`
}

/** Whether year, month and day name a day that exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const parts = partsOfDayNumber(dayNumber(year, month, day))
  return parts.year === year && parts.month === month && parts.day === day
}

/**
 * Day number of an issue date, YYYY-MM-DD or a date-time that starts so.
 * @throws RangeError when it names no day.
 */
export function parseIssueDate(issueDate: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T ])/.exec(issueDate)
  const [year, month, day] = (match ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) throw badDate(issueDate)
  if (!isRealDay(year, month, day)) throw badDate(issueDate)
  return dayNumber(year, month, day)
}

/** Minutes since midnight that an issue date-time gives; null where it names the day alone. */
export function parseIssueMinute(issueDate: string): null | number {
  const [, hours, minutes] = /[T ](\d\d):(\d\d)/.exec(issueDate) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

const badDate = (given: string) =>
  new RangeError(`Issue date "${given}" names no day: give it as YYYY-MM-DD, such as 2024-05-01.`)
