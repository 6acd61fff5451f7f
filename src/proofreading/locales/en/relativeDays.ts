import type { RelativeDay, RelativeGrammar } from '../../core/dates/staleRelativeDate.js'
import { matchAt } from '../../core/dates/startsAt.js'
import { saidDay } from './saidDay.js'
import * as words from './words/relativeDays.js'
import { RELATIVE_DAYS } from './words/weekdays.js'

/** Longest words that give the day beside a relative one. */
const REACH = 40

const relativeDay = new RegExp(words.RELATIVE_DAY, 'y')
const eventBefore = new RegExp(words.EVENT_BEFORE)
const eventBehind = new RegExp(words.EVENT_BEHIND)
const stated = new RegExp(words.STATED)
const statedBehind = words.STATED_BEHIND.map((source) => new RegExp(source))

/** yesterday (May 13); held a hearing yesterday … the May 13 hearing. */
export const relativeDays: RelativeGrammar = {
  eventOf: (before, behind) =>
    (eventBehind.exec(behind) ?? eventBefore.exec(before))?.groups?.event ?? null,
  readAt,
  signs: 'tTyY',
  statedDay: (said) => stated.exec(said)?.[0] ?? null,
  wordFor: (fromTelling) =>
    Object.keys(RELATIVE_DAYS).find((word) => RELATIVE_DAYS[word] === fromTelling) ?? null,
}

function readAt(text: string, at: number): null | RelativeDay {
  const word = matchAt(relativeDay, text, at)?.groups?.word
  const fromTelling = RELATIVE_DAYS[word?.toLowerCase() ?? '']
  if (word === undefined || fromTelling === undefined) return null
  const end = at + word.length
  const behind = text.slice(end, end + REACH)
  for (const pattern of statedBehind) {
    const match = pattern.exec(behind)
    if (!match) continue
    const { part = '', said = '' } = match.groups ?? {}
    const beside = { day: saidDay(match, end), words: `${said}${part}` }
    return { end: end + match[0].length, fromTelling, start: at, stated: beside, word }
  }
  return { end, fromTelling, start: at, stated: null, word }
}
