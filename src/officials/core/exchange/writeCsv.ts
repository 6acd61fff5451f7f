import Papa from 'papaparse'
import type { Roster, RosterOfficial, RosterPost } from '../../../documents/roster.js'
import { columns, statusWords } from '../../locales/columns.js'
import { listCell } from './csvValues.js'

/**
 * A roster as a spreadsheet opens it: one row a post, a byte order mark, and no cell that could be a formula.
 * @param language of the headings
 */
export function writeCsv(roster: Roster, language: 'en' | 'zh' = 'zh'): string {
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const rows = roster.flatMap((official) =>
    (official.posts.length ? official.posts : [null]).map((post) => {
      const row = rowOf(official, post, language)
      return names.map((name) => row[name] ?? '')
    }),
  )
  const fields = names.map((name) => columns[name][language][0])
  const text = Papa.unparse({ data: rows, fields }, { escapeFormulae: true, newline: '\r\n' })
  return `\uFEFF${text}\r\n`
}

const rowOf = (
  { id, name, note, otherNames }: RosterOfficial,
  post: null | RosterPost,
  language: 'en' | 'zh',
): Partial<Record<keyof typeof columns, null | number | string>> => ({
  id,
  name,
  note,
  otherNames: listCell(otherNames),
  ...(post && {
    ...post,
    forms: listCell(post.forms),
    status: post.status ? statusWords[post.status][language][0] : '',
  }),
})
