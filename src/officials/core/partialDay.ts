/** Whether a text is a year, a month or a day that exists: YYYY, YYYY-MM or YYYY-MM-DD (Popolo dates). */
export function isPartialDay(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false
  const full = `${text}-01-01`.slice(0, 10)
  const day = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full)
}

/** Whether a term ends before it begins; the shorter form of the two decides, since it covers its whole unit. */
export const endsBeforeItBegins = (from: string, to: string): boolean =>
  to.slice(0, from.length) < from.slice(0, to.length)
