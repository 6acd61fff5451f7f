/** Days as whole numbers since 1970-01-01, counted in UTC so that no time zone can touch them. */

const MS_A_DAY = 86_400_000

/** Number of a day that exists; `month` is 1–12. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MS_A_DAY

/** Number of a day written YYYY-MM-DD; what stands behind it does not count. */
export const dayOf = (iso: string): number =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))

/** YYYY-MM-DD of a day number. */
export const isoOf = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Whether the year has a 29 February. */
export const isLeap = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, 1–12, with 29 for February. */
export const longestMonth = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
