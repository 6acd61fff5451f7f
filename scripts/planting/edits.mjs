import { dateSlips } from './dateSlips.mjs'
import { fieldOf, itemText, stringOf } from './goldItem.mjs'
import { peopleEdits } from './peopleEdits.mjs'

/** What can be done to the days of an item; one with a bracket behind it has its weekday, or a note, already. */
function dateEdits(item, random) {
  const days = item.dates.filter(({ type }) => type === 'date')
  return days.flatMap((date) => {
    const [start, where] = [date.start, fieldOf(date.where)]
    const afterDay = start + date.text.indexOf('日') + 1
    if (stringOf(itemText(item), where).startsWith('（', afterDay)) return []
    const slips = dateSlips(date, random)
    return slips.map((slip) => ({ ...slip, accept: [], end: start + slip.right.length, start, where })) // prettier-ignore
  })
}

/**
 * Every mistake that can be planted in the items of a gold file where roster and calendar tell that it is one.
 * @param {object} gold answers of a page
 * @param {object[]} roster in the form of roster.json
 * @param {(below: number) => number} random
 * @returns {{accept: string[], code: string, end: number, how: string, id: string, item: number, right: string,
 * start: number, where: string | number, wrong: string}[]} places in the items as they were
 */
export function possibleEdits({ items }, roster, random) {
  const named = [...roster, ...items.flatMap(({ mentions }) => mentions)]
  const context = { random, roster, taken: new Set(named.map(({ name }) => name)) }
  return items.flatMap((item, index) =>
    [...peopleEdits(item, context), ...dateEdits(item, random)].map((edit) => ({
      ...edit,
      id: item.id,
      item: index,
    })),
  )
}
