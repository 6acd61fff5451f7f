import { type DateExpression } from '../../../core/dates/expression.js'
import { wordSet } from '../words/list.js'
import { sticky } from './atom.js'
import { wordBefore } from './lone.js'

const ALONE = sticky(
  'the (?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)(?<rest> of (?:this|last|next) month)?(?=[.,;:)!?—–]|$| (?:and|at|but|to|when|in|because|for|after)\\b)',
)
const BEFORE = wordSet('on | by | until | from | to | for | since | before | after | till')
const MONTHS: Record<string, number> = { last: -1, next: 1, this: 0 }

/** Reads the 14th where it stands for a day: the 14th of its row needs a noun, this one has none. */
export function readDayAlone(text: string, start: number): DateExpression | null {
  ALONE.lastIndex = start
  const match = ALONE.exec(text)
  const { day, rest } = match?.groups ?? {}
  if (!match || !day || !BEFORE.has(wordBefore(text, start))) return null
  const which = rest?.trim().split(' ')[1]
  const point = {
    day: Number(day),
    ...(which && { monthOffset: MONTHS[which.toLowerCase()] ?? 0 }),
  }
  const end = start + match[0].length
  return { end, form: 'point', point, rule: 'en-date-day-alone', start }
}
