import { type ItemText, type Reading, type Where } from '../../../src/documents/item.js'
import { type Roster } from '../../../src/documents/roster.js'
import { readItem } from '../../../src/reading/core/readItem.js'
import { buildRosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'
import { getReadingLocale } from '../../../src/reading/locales/index.js'

/** One row of a table under tests/cases/reading. */
export type Case = {
  credit?: string
  expect: string[]
  headline?: string
  issueDate?: string
  roster?: Roster
  text: string
}

/** The item of a row: its paragraphs are the lines of `text`. */
export const itemOf = ({ credit, headline, text }: Case): ItemText => ({
  credit: credit ?? null,
  headline: headline ?? null,
  kicker: null,
  kind: 'article',
  paragraphs: text.split('\n'),
  subhead: null,
})

/** Reads a row with its own date and roster. */
export function readCase(row: Case, locale: 'en' | 'zh' = 'zh'): Reading {
  return readItem(itemOf(row), {
    issueDate: row.issueDate ?? '2024-05-15',
    locale: getReadingLocale(locale),
    roster: buildRosterIndex(row.roster ?? []),
  })
}

/** The string of an item that `where` names. */
export const stringAt = (item: ItemText, where: Where): string =>
  typeof where === 'number' ? (item.paragraphs[where] ?? '') : (item[where] ?? '')
