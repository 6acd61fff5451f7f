import type { TextFieldSingleValidation } from 'payload'
import { translate } from '../translations/index.js'

/** Today's date in a time zone, YYYY-MM-DD. */
export const today = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Validates a text field that holds a day; empty is for `required` to judge. */
export const isIsoDay: TextFieldSingleValidation = (value, { req, required }) => {
  if (value ? isDay(value) : !required) return true
  return translate(req, 'notADay', { value: value ?? '' })
}
