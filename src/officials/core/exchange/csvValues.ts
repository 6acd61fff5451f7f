import type { PostStatus } from '../../../documents/roster.js'
import { emptyWords, statusWords } from '../../locales/columns.js'

const separator = '；'
const two = (digits: string): string => digits.padStart(2, '0')

/** A cell's text, without the sign that keeps a spreadsheet from taking it for a formula; null where it says nothing. */
export function cellText(cell: string | undefined): null | string {
  const text = (cell ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim()
  return text && !emptyWords.includes(text) ? text : null
}

/** A list in one cell: its parts stand between semicolons, bars or line breaks. A 、 belongs to a title. */
export const cellList = (cell: string | undefined): string[] => [
  ...new Set(
    (cellText(cell) ?? '')
      .split(/[;；|\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]

/** A list as one cell holds it. */
export const listCell = (parts: readonly string[] | undefined): string =>
  (parts ?? []).join(separator)

/** A date as spreadsheets and people write it (2019/3/1, 2019年3月, 2019.03) as YYYY, YYYY-MM or YYYY-MM-DD. */
export function cellDay(cell: string | undefined): null | string {
  const text = cellText(cell)
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[年月]?$/.exec(text ?? '')
  if (!parts) return text
  const [, year, month, day] = parts
  return [year, month && two(month), day && two(day)].filter(Boolean).join('-')
}

/** A number where the cell holds one; other text is handed on, for the check to refuse. */
export function cellNumber(cell: string | undefined): null | number | string {
  const text = cellText(cell)
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

const wordsOf = (status: PostStatus): readonly string[] => [
  status,
  ...statusWords[status].zh,
  ...statusWords[status].en,
]

/** How a post is held; other text is handed on, for the check to refuse. */
export function cellStatus(cell: string | undefined): null | string {
  const text = cellText(cell)
  const known = (Object.keys(statusWords) as PostStatus[]).find((status) =>
    wordsOf(status).includes(text?.toLowerCase() ?? ''),
  )
  return known ?? text
}
