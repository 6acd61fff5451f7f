/** A year that is printed with a day, or told by a word. */
const STATED_YEAR = /年|\d{4}/

/**
 * A day of a lead as it is meant: without a year it is the last such day before the issue, or one of the days right behind. A wrong
 * weekday makes the reading take another year; titles must not be judged by that.
 * @param day YYYY-MM-DD
 * @param said the day as printed; null where it is not known
 * @param issueDate YYYY-MM-DD
 */
export function yearOfLead(day: string, said: null | string, issueDate: string): string {
  const year = Number(issueDate.slice(0, 4))
  if (day <= issueDate && day.startsWith(`${year}`)) return day
  if (said === null || STATED_YEAR.test(said)) return day
  const inYear = (of: number) => `${of}${day.slice(4)}`
  const next = [year + 1, year, year - 1].map(inYear).find((one) => daysTo(one, issueDate) <= SOON)
  return next ?? day
}

/** Days behind the issue that a lead may tell of. */
const SOON = 60
const DAY = 86_400_000

const daysTo = (day: string, from: string): number => (Date.parse(day) - Date.parse(from)) / DAY
