import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyseItem } from '../../../src/analyse.js'
import type { ItemText } from '../../../src/documents/item.js'
import type { Warning } from '../../../src/documents/warning.js'
import type { Roster } from '../../../src/documents/roster.js'
import { stringAt } from '../reading/readText.js'

/**
 * The tables under tests/cases/proofreading/<locale>, one a code. A row is a text (its paragraphs are its lines) or an
 * item, the issue date (2024-05-15 where it has none), who is on the roster beside the table's own, and what must be warned of, nothing
 * more and nothing less of the table's code and of those the row names, written "code: words" or "code: words → suggestion"; an item-level warning is its code alone.
 */
type Row = {
  expect: string[]
  issueDate?: string
  item?: Partial<ItemText>
  /** What the row shows, in an editor's words. */
  name: string
  roster?: Roster
  text?: string
}
type Warned = { code: string; said: string }
type Table = { roster?: Roster; rows: Row[] }

const folder = new URL('../../cases/proofreading/', import.meta.url)
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T
const locales = ['zh', 'en'].filter((locale) => existsSync(new URL(`${locale}/`, folder)))
/** The roster of a table that has none of its own. */
const rosters: Record<string, Roster> = { en: read('desk.en.json'), zh: read('desk.zh.json') }

function warningsOf(
  { issueDate = '2024-05-15', item, roster = [], text = '' }: Row,
  table: Table,
  locale: string,
): Warned[] {
  const paragraphs = text === '' ? [] : text.split('\n')
  const blank = {
    credit: null,
    headline: null,
    kicker: null,
    kind: 'text' as const,
    paragraphs,
    subhead: null,
  }
  const analysed = analyseItem({
    issueDate,
    item: { ...blank, ...item },
    locale,
    roster: [...(table.roster ?? rosters[locale] ?? []), ...roster],
  })
  return analysed.warnings.map((warning) => ({
    code: warning.code,
    said: write(warning, analysed),
  }))
}

function write({ code, end, start, suggestion, where }: Warning, item: ItemText): string {
  const words = where === null ? '' : `: ${stringAt(item, where).slice(start, end)}`
  return `${code}${words}${suggestion === null ? '' : ` → ${suggestion}`}`
}

for (const locale of locales)
  for (const file of readdirSync(new URL(`${locale}/`, folder)))
    describe(`${locale} ${file}`, () => {
      const table = read<Table>(`${locale}/${file}`)
      const own = file.replace(/\.json$/, '')
      it.each(table.rows)('$name', (row) => {
        const isMeant = ({ code }: Warned) =>
          code.startsWith(own.split('-')[0] === 'style' ? 'style-' : own) ||
          row.expect.some((said) => said.startsWith(code))
        const found = warningsOf(row, table, locale).filter(isMeant)
        expect(found.map(({ said }) => said)).toEqual(row.expect)
      })
    })
