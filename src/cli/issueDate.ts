import { UsageError } from './errors.js'
import { say } from './words/say.js'

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether a text is a day, or a moment with its offset from UTC. */
export function isDayOrMoment(text: string): boolean {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}.*)?$/.exec(text) ?? []
  if (!day || !isDay(day)) return false
  return (
    time === undefined || (/(Z|[+-]\d{2}:?\d{2})$/.test(time) && !Number.isNaN(Date.parse(text)))
  )
}

/** @throws UsageError when the text is no day of the calendar */
export function parseIssueDate(text: string): string {
  if (isDay(text)) return text
  throw new UsageError(say('dayWrong', { text }))
}
