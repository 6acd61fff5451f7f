import { pick } from './random.mjs'

const WEEKDAYS = [...'日一二三四五六']
const DAY = /^((?:\d{4}年)?(\d{1,2})月)(\d{1,2})日/
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/

/** A weekday beside a day, any but the right one. */
function weekday({ text, value }, random) {
  const [day] = DAY.exec(text) ?? []
  if (!day || !ISO_DAY.test(value ?? '')) return undefined
  const right = new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDay()
  const wrong = pick(WEEKDAYS.filter((_, at) => at !== right), random) // prettier-ignore
  return { code: 'weekday-mismatch', how: 'weekday', right: day, wrong: `${day}（星期${wrong}）` }
}

/** A day that its month does not have. */
function noSuchDay({ text }) {
  const [day, before, month] = DAY.exec(text) ?? []
  if (!day) return undefined
  const length = new Date(Date.UTC(2023, Number(month), 0)).getUTCDate()
  const wrong = `${before}${month === '2' ? 30 : length + 1}日`
  return { code: 'impossible-date', how: 'no such day', right: day, wrong }
}

/**
 * Mistakes that can be made at a day of the calendar as printed; `right` are the first words of it that change.
 * @param {{text: string, value: string | null}} date of the gold answers
 * @param {(below: number) => number} random
 */
export const dateSlips = (date, random) =>
  [weekday(date, random), noSuchDay(date)].filter((slip) => slip !== undefined)
