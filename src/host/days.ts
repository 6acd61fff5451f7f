import type { TextFieldSingleValidation } from 'payload'
import { isDay } from '../documents/day.js'
import { translate } from '../translations/index.js'

export { isDay }

/** Today's date in a time zone, YYYY-MM-DD. */
export const today = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)

/** Validates a text field that holds a day; empty is for `required` to judge. */
export const isIsoDay: TextFieldSingleValidation = (value, { req, required }) => {
  if (value ? isDay(value) : !required) return true
  return translate(req, 'notADay', { value: value ?? '' })
}
