import Papa from 'papaparse'
import { columns } from '../../locales/columns.js'
import { cellDay, cellList, cellNumber, cellStatus, cellText } from './csvValues.js'

type Column = keyof typeof columns
type Row = Partial<Record<Column, string>>
/** Where an official's rows begin, for a fault to be found again in the spreadsheet. */
export type CsvRoster = {
  data: unknown[]
  /** Row of the file at which each entry begins; the headings are row 1. */
  rows: number[]
}

/** A spreadsheet that cannot be a roster: it lacks the columns that it must have. */
export class CsvProblem extends Error {
  constructor(
    readonly code: 'csv-empty' | 'csv-no-columns',
    /** Headings that were found. */
    readonly headings: readonly string[] = [],
  ) {
    super(code)
  }
}

const plain = (heading: string): string => heading.replace(/[\s_*（(].*$|\s/g, '').toLowerCase()
const headingOf = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()

function columnOf(cell: string): Column | undefined {
  const heading = headingOf(cell)
  return (Object.keys(columns) as Column[]).find((name) => {
    const known: readonly string[] = [name, ...columns[name].zh, ...columns[name].en]
    return known.some((word) => word.toLowerCase() === heading || plain(word) === plain(heading))
  })
}

/**
 * Reads a roster of one row a post, with Chinese or English headings in any order; other columns are left out. Rows with the
 * same id, or without one the same name, are one official, who has the first row's other names and note.
 * @param text decoded; comma, semicolon or tab between the cells
 * @throws CsvProblem when there are no rows, or no columns for name and title
 */
export function readCsv(text: string): CsvRoster {
  const plainText = text.replace(/^\uFEFF/, '')
  const tables = delimiters.map((delimiter) => Papa.parse<string[]>(plainText, { delimiter }).data)
  const found = tables.map(findHeadings).find((headings) => headings !== null)
  const [commas = []] = tables
  if (!found) throw new CsvProblem('csv-no-columns', commas[0])
  const { at, columnsHere, table } = found
  const lines = table.slice(at + 1)
  if (!lines.some((line) => line.some((cell) => cell.trim()))) throw new CsvProblem('csv-empty')
  return gather(
    lines.map((line) => rowOf(line, columnsHere)),
    at + 2,
  )
}

const delimiters = [',', '\t', ';']
/** Above the headings there may be the name of the table. */
const lastHeading = 5

type Found = (Column | undefined)[]

/** The row of headings, which is the first that has both columns that a roster must have. */
function findHeadings(
  table: string[][],
): { at: number; columnsHere: Found; table: string[][] } | null {
  for (const [at, line] of table.slice(0, lastHeading).entries()) {
    const columnsHere = line.map(columnOf)
    if (columnsHere.includes('name') && columnsHere.includes('title'))
      return { at, columnsHere, table }
  }
  return null
}

function rowOf(line: readonly string[], found: Found): Row {
  const row: Row = {}
  for (const [at, column] of found.entries()) if (column) row[column] ??= line[at]
  return row
}

/** @param firstRow of the file, counted from 1 */
function gather(rows: readonly Row[], firstRow: number): CsvRoster {
  const officials = new Map<string, { posts: unknown[] }>()
  const starts: number[] = []
  for (const [at, row] of rows.entries()) {
    if (Object.values(row).every((cell) => !cell?.trim())) continue
    const id = cellText(row.id)
    const key = id ? `id ${id}` : `name ${row.name?.replace(/\s/g, '') || at}`
    if (!officials.has(key)) {
      officials.set(key, { ...officialOf(row, id), posts: [] })
      starts.push(at + firstRow)
    }
    if (hasPost(row)) officials.get(key)!.posts.push(postOf(row))
  }
  return { data: [...officials.values()], rows: starts }
}

/** A person may stand in the file without a post: a name and nothing else. */
const hasPost = ({ from, organization, rank, title, to }: Row): boolean =>
  [title, organization, from, to, rank].some((cell) => cell?.trim())

const officialOf = (row: Row, id: null | string) => ({
  ...(id === null ? {} : { id: /^\d+$/.test(id) ? Number(id) : id }),
  name: cellText(row.name) ?? '',
  note: cellText(row.note),
  otherNames: cellList(row.otherNames),
})

const postOf = (row: Row) => ({
  forms: cellList(row.forms),
  from: cellDay(row.from),
  group: cellText(row.group),
  organization: cellText(row.organization),
  rank: cellNumber(row.rank),
  source: cellText(row.source),
  status: cellStatus(row.status),
  title: cellText(row.title) ?? '',
  to: cellDay(row.to),
})
