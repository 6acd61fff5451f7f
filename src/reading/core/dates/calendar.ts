/** Days as whole numbers (days since 1970-01-01), so that no time zone can touch them. */

/** Days from 0000-03-01, on which this count of years begins, to 1970-01-01. */
const EPOCH = 719_468
const DAYS_PER_ERA = 146_097

/**
 * Number of a day; `month` may overflow 1–12, `day` may overflow the month. Years are counted from March, so
 * that the leap day ends one (Hinnant, days_from_civil): sums of whole numbers, since every date read asks for
 * several and Date objects cost more than all the rest of it.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3
  const march = Math.floor(months / 12)
  const era = Math.floor(march / 400)
  const ofEra = march - era * 400
  const ofYear = Math.floor((153 * (months - march * 12) + 2) / 5) + day - 1
  const leaps = Math.floor(ofEra / 4) - Math.floor(ofEra / 100)
  return era * DAYS_PER_ERA + ofEra * 365 + leaps + ofYear - EPOCH
}

/** Year, month (1–12) and day of a day number (Hinnant, civil_from_days). */
export function partsOfDayNumber(of: number): { day: number; month: number; year: number } {
  const days = of + EPOCH
  const era = Math.floor(days / DAYS_PER_ERA)
  const ofEra = days - era * DAYS_PER_ERA
  const leaps =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / (DAYS_PER_ERA - 1))
  const march = Math.floor((ofEra - leaps) / 365)
  const ofYear = ofEra - (365 * march + Math.floor(march / 4) - Math.floor(march / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    month,
    year: march + era * 400 + (month < 3 ? 1 : 0),
  }
}

const twoFigures = (number: number): string => (number < 10 ? `0${number}` : String(number))

/** Days kept as they were written: an item asks for the same few again and again. */
const KEPT = 256
const keptDays = new Float64Array(KEPT).fill(Number.NaN)
const keptTexts: string[] = Array.from({ length: KEPT }, () => '')

/** YYYY-MM-DD of a day number. */
export function isoDay(day: number): string {
  const slot = day & (KEPT - 1)
  if (keptDays[slot] !== day) {
    keptTexts[slot] = writeDay(day)
    keptDays[slot] = day
  }
  return keptTexts[slot] ?? ''
}

function writeDay(day: number): string {
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
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return day <= 28 || dayNumber(year, month, day) <= monthEnd(year, month)
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
