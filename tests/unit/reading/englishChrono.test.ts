import { casual } from 'chrono-node/en'
import { expect, it } from 'vitest'
import {
  isoDay,
  parseIssueDate,
  partsOfDayNumber,
} from '../../../src/reading/core/dates/calendar.js'
import { MONTHS } from '../../../src/reading/locales/en/words/dates.js'
import { readGold, Score } from './goldMarkup.js'

/** chrono-node reads plain calendar dates well: on them it is a second opinion, made with nothing of ours. */
function second(text: string, issueDate: string): string[] {
  const reference = new Date(`${issueDate}T12:00:00`)
  return casual.parse(text, reference).map(({ index, start, text: words }) => {
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => start.get(part))
    const value = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
    return `${index}-${index + words.length} ${value}`
  })
}

type Spelling = (day: number, month: string, year: number) => string

const SPELLINGS: Record<string, Spelling> = {
  'December 31, 2024': (day, month, year) => `${month} ${day}, ${year}`,
  'Dec. 31, 2024': (day, month, year) => `${shortened(month)} ${day}, ${year}`,
  '31 December 2024': (day, month, year) => `${day} ${month} ${year}`,
  '31st of December 2024': (day, month, year) => `${day}${ordinal(day)} of ${month} ${year}`,
}

/** Papers write short months out. */
const shortened = (month: string): string => (month.length > 5 ? `${month.slice(0, 3)}.` : month)

const ordinal = (day: number): string =>
  day > 10 && day < 20 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th')

const ISSUE = '2024-10-09'
const issue = parseIssueDate(ISSUE)

it.each(Object.entries(SPELLINGS))(
  'reads %s as chrono-node does, any day of three years',
  (_, spell) => {
    for (let day = issue - 1000; day < issue + 95; day += 3) {
      const { day: number, month, year } = partsOfDayNumber(day)
      const text = `It took place ${spell(number, MONTHS[month - 1] ?? '', year)}, they said.`
      expect(readGold(text, ISSUE).dates).toEqual(second(text, ISSUE))
    }
  },
)

it.each(['today', 'yesterday', 'tomorrow', '2 days ago', 'three days ago', 'ten days ago'])(
  'counts %s from the issue as chrono-node does, any day of a year',
  (words) => {
    for (let day = issue; day < issue + 366; day += 5) {
      const text = `They met ${words} by the gate.`
      expect(readGold(text, isoDay(day)).dates).toEqual(second(text, isoDay(day)))
    }
  },
)

it('takes no word for a date that chrono-node takes for one', () => {
  const text = 'The band will march while the second cat sat in the Sun, as it may.'
  expect(second(text, ISSUE)).not.toEqual([])
  const score = new Score()
  score.add(text, [], readGold(text, ISSUE).dates)
  expect(score.errors).toEqual([])
})
