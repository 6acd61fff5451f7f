import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type EventReading, type Mention, type Reading } from '../../../src/documents/item.js'
import { type Case, readCase } from './readText.js'

/**
 * The tables under tests/cases/reading/<locale>: a row is a text, the issue date (2024-05-15 where it has
 * none) and what must be read out of it, nothing more and nothing less. How a line is written:
 * - people: "name", "title name", or "title name = office + office" where the offices differ from the title
 * - bylines: "role name"
 * - dates: "words = value", with the part of the day behind it; vague ones and lengths end in (vague), (duration)
 * - datelines: "lead value part-of-day", a dash for what there is none of
 * - events: "date kind name", then "; chair …", "; lead …", "; with …" where there are any
 */
const writers: Record<string, (reading: Reading) => string[]> = {
  bylines: ({ byline }) => byline.map(({ name, role }) => `${role} ${name}`),
  datelines: ({ dateline }) =>
    dateline.map(({ lead, partOfDay, value }) => `${lead} ${value ?? '-'} ${partOfDay ?? '-'}`),
  dates: ({ dates }) =>
    dates.map(({ partOfDay, text, tier, value }) =>
      [`${text} = ${value ?? '-'}`, partOfDay, tier === 'core' ? null : `(${tier})`]
        .filter(Boolean)
        .join(' '),
    ),
  events: ({ events }) => events.map(writeEvent),
  officials: ({ mentions }) => mentions.map(({ name, official }) => `${name} = ${official ?? '-'}`),
  people: ({ mentions }) =>
    mentions.filter(({ titleSource }) => titleSource !== 'byline').map(writePerson),
  suggestions: ({ suggestions }) => suggestions.map(({ name }) => name),
}

function writePerson({ name, positions, title }: Mention): string {
  if (title === null) return name
  const offices = positions.join(' + ')
  return offices === title ? `${title} ${name}` : `${title} ${name} = ${offices}`
}

function writeEvent({ chair, date, kind, lead, name, participants }: EventReading): string {
  const list = (word: string, names: string[]) =>
    names.length > 0 ? `${word} ${names.join('、')}` : null
  const head = `${date} ${kind} ${name}`
  const people = [list('chair', chair), list('lead', lead), list('with', participants)]
  return [head, ...people].filter(Boolean).join('; ')
}

const tables = (locale: 'en' | 'zh', names: string[]) => {
  describe.each(names)(`${locale} %s`, (name) => {
    const file = new URL(`../../cases/reading/${locale}/${name}.json`, import.meta.url)
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Case[]
    const what = name.split('-')[0] ?? name
    it.each(rows)('$text', (row) => {
      expect(writers[what]?.(readCase(row, locale))).toEqual(row.expect)
    })
  })
}

tables('zh', [
  'people-titles',
  'people-lists',
  'people-introduced',
  'people-bare',
  'people-ordinary-words',
  'bylines',
  'datelines',
  'dates-calendar',
  'dates-relative',
  'dates-ranges',
  'dates-other',
  'dates-lengths',
  'dates-holidays',
  'dates-sets',
  'events',
  'officials',
  'suggestions',
])

tables('en', [
  'people-titles',
  'people-later',
  'people-ordinary-words',
  'bylines',
  'datelines',
  'dates-calendar',
  'dates-relative',
  'dates-ranges',
  'dates-other',
  'events',
])
