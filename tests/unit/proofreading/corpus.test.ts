import { describe, expect, it } from 'vitest'
import { type ItemText } from '../../../src/documents/item.js'
import {
  type Mistake,
  readCorpusRoster,
  readStories,
  type Story,
} from '../../helpers/proofreadingCorpus.js'
import {
  dayBefore,
  daysToldBy,
  impossibleTimes,
  laterDays,
  wrongWeekdays,
} from './calendarFacts.js'
import { RosterFacts } from './rosterFacts.js'

const CODES = [
  'name-near-miss',
  'title-not-held',
  'title-incomplete',
  'rank-order',
  'no-title-on-first-mention',
  'unknown-person',
  'ambiguous-name',
  'impossible-date',
  'weekday-mismatch',
  'date-after-issue',
  'stale-relative-date',
  'caption-without-credit',
  'byline-missing',
  'headline-body-mismatch',
  'style-*',
]

const clean = readStories('clean')
const planted = readStories('planted')
const roster = new RosterFacts(readCorpusRoster())

const headOf = (item: ItemText): string[] =>
  [item.kicker, item.headline, item.subhead, item.credit].filter((text) => text !== null)
const textOf = (item: ItemText): string => item.paragraphs.join('\n')
const stringAt = (item: ItemText | undefined, where: Mistake['where']): string =>
  (where === null ? '' : typeof where === 'number' ? item?.paragraphs[where] : item?.[where]) ?? ''

/** The day that an item tells of: the first one it names, or the issue's. */
const eventDay = (item: ItemText, issueDate: string): string =>
  daysToldBy(textOf(item), issueDate)[0] ?? issueDate

/** What calendar and roster have against an item. */
function faultsOf(item: ItemText, issueDate: string): string[] {
  const day = eventDay(item, issueDate)
  const known = roster.namedIn(headOf(item).join('\n')).map(({ name }) => name)
  const isSigned = item.credit ?? /（(?:.*记者|通讯员) .*）/.test(textOf(item))
  return [
    ...[...headOf(item), ...item.paragraphs].flatMap((text) => [
      ...impossibleTimes(text, issueDate),
      ...wrongWeekdays(text, issueDate),
      ...roster.wrongTitles(text, day),
      ...roster.wrongOrder(text, day),
    ]),
    ...item.paragraphs.flatMap((text) => laterDays(text, issueDate)),
    ...known.filter((name) => !textOf(item).includes(name)),
    ...(isSigned ? [] : ['signed by nobody']),
  ]
}

/** Every planted mistake of a code with what is printed around it. */
const mistakesOf = (code: string) =>
  planted.flatMap((story) =>
    story.mistakes
      .filter((mistake) => mistake.code === code)
      .map((mistake) => {
        const item = story.items[mistake.item] as ItemText
        const day = eventDay(story.mended[mistake.item] as ItemText, story.issueDate)
        const after = stringAt(item, mistake.where).slice(mistake.end)
        return { after, day, item, mistake, story, text: `${mistake.wrong} ${mistake.note}` }
      }),
  )

const lengthOf = ({ items }: Story): number =>
  items.reduce((sum, item) => sum + [...headOf(item), ...item.paragraphs].join('').length, 0)

describe('the clean stories', () => {
  it('are fifteen, of a newspaper story’s length', () => {
    expect(clean).toHaveLength(15)
    for (const story of clean) expect([story.name, lengthOf(story) >= 650]).toEqual([story.name, true]) // prettier-ignore
  })

  it.each(clean.map((story) => [story.name, story] as const))('%s has no mistake', (_, story) => {
    expect(story.mistakes).toEqual([])
    expect(story.items.flatMap((item) => faultsOf(item, story.issueDate))).toEqual([])
  })
})

describe('the planted mistakes', () => {
  it('are 150 or more over fifteen stories, five or more of every code', () => {
    expect(planted).toHaveLength(15)
    expect(planted.flatMap(({ mistakes }) => mistakes).length).toBeGreaterThanOrEqual(150)
    for (const code of CODES) expect([code, mistakesOf(code).length >= 5]).toEqual([code, true])
    const codes = planted.flatMap(({ mistakes }) => mistakes.map(({ code }) => code))
    expect(codes.filter((code) => !CODES.includes(code))).toEqual([])
  })

  it('stand where they say', () => {
    for (const { items, mistakes } of planted) {
      for (const { end, item, right, start, where, wrong } of mistakes) {
        expect(stringAt(items[item], where).slice(start, end)).toBe(wrong)
        expect(right).not.toBe(wrong === '' ? undefined : wrong)
        expect(wrong === '').toBe(where === null)
      }
    }
  })

  it.each(planted.map((story) => [story.name, story] as const))(
    '%s: mended, nothing is wrong',
    (_, story) => {
      // prettier-ignore
      const unsigned = new Set(story.mistakes.filter(({ where }) => where === null).map(({ item }) => item)) // prettier-ignore
      const faults = story.mended.map(
        (item, index) =>
      faultsOf(item, story.issueDate).filter((fault) => fault !== 'signed by nobody' || !unsigned.has(index)), // prettier-ignore
      )
      expect(faults.flat()).toEqual([])
    },
  )

  it('in names are no name of the roster, and nearly one', () => {
    for (const { mistake, text } of mistakesOf('name-near-miss')) {
      const { right, wrong } = mistake
      expect([text, roster.names.has(wrong), roster.names.has(right ?? '')]).toEqual([text, false, true]) // prettier-ignore
      const shared = [...wrong].filter((character) => right?.includes(character)).length
      expect([text, shared >= (right?.length ?? 0) - 2, shared > 0]).toEqual([text, true, true])
    }
  })

  it('in titles are titles that the person does not hold on that day', () => {
    for (const code of ['title-not-held', 'title-incomplete']) {
      for (const { after, day, mistake, text } of mistakesOf(code)) {
        const [named] = roster.namedIn(mistake.wrong + after.slice(0, 5))
        const title = mistake.wrong.slice(0, named && Math.min(named.start, mistake.wrong.length))
        const held = roster.formsOn(named?.name ?? '', day)
        expect([text, named !== undefined, held.includes(title)]).toEqual([text, true, false])
      }
    }
  })

  it('in titles that are incomplete leave out a part of one that the person holds', () => {
    for (const { after, day, mistake, text } of mistakesOf('title-incomplete')) {
      const [bearer] = roster.namedIn(after.slice(0, 5))
      const isPart = (form: string) => new RegExp([...mistake.wrong].join('.*')).test(form)
      expect([text, roster.formsOn(bearer?.name ?? '', day).some(isPart)]).toEqual([text, true])
    }
  })

  it('in lists turn the order round', () => {
    for (const { day, mistake, text } of mistakesOf('rank-order')) {
      expect([text, roster.wrongOrder(mistake.wrong, day).length]).toEqual([text, 1])
      expect([text, roster.wrongOrder(mistake.right ?? '', day)]).toEqual([text, []])
    }
  })

  it('of dates are mistakes by the calendar', () => {
    for (const { mistake, story, text } of mistakesOf('impossible-date'))
      expect([text, impossibleTimes(mistake.wrong, story.issueDate)]).not.toEqual([text, []])
    for (const { item, mistake, story, text } of mistakesOf('weekday-mismatch'))
      expect([text, wrongWeekdays(stringAt(item, mistake.where), story.issueDate)]).not.toEqual([text, []]) // prettier-ignore
    for (const { mistake, story, text } of mistakesOf('date-after-issue'))
      expect([text, laterDays(mistake.wrong, story.issueDate).length]).toEqual([text, 1])
    for (const { item, mistake, story, text } of mistakesOf('stale-relative-date')) {
      const meant = mistake.wrong.startsWith('昨') ? dayBefore(story.issueDate) : story.issueDate
      const told = daysToldBy(textOf(item), story.issueDate)
      expect([text, told.length > 0, told.includes(meant)]).toEqual([text, true, false])
    }
  })

  it('of unknown, untitled and doubtful people are what they claim', () => {
    for (const { mistake, text } of mistakesOf('unknown-person'))
      expect([text, roster.namedIn(mistake.wrong)]).toEqual([text, []])
    for (const { mistake, text } of mistakesOf('no-title-on-first-mention'))
      expect([text, roster.names.has(mistake.wrong)]).toEqual([text, true])
    for (const { mistake, text } of mistakesOf('ambiguous-name')) {
      const namesakes = roster.roster.filter(({ name }) => name === mistake.wrong)
      expect([text, namesakes.length]).toEqual([text, 2])
    }
  })

  it('of whole items are lacks of that item', () => {
    for (const { item, mistake } of mistakesOf('headline-body-mismatch'))
      expect(textOf(item)).not.toContain(mistake.wrong)
    for (const { item } of mistakesOf('caption-without-credit'))
      expect([item.kind, item.credit]).toEqual(['photo', null])
    for (const { item } of mistakesOf('byline-missing'))
      expect([item.kind, item.credit, /（[^）]*(记者|通讯员)/.test(textOf(item))]).toEqual(['article', null, false]) // prettier-ignore
  })
})
