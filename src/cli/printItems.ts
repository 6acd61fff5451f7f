import Table from 'cli-table3'
import type { AnalysedPage, Item } from '../documents/item.js'
import type { Format } from './options.js'
import { wrapToWidth } from './terminalWidth.js'
import { isNote, say } from './words/say.js'

type Shown = Item & { flags?: readonly string[]; rawLines?: unknown }

const heads = [
  'headKind',
  'headHeadline',
  'headLength',
  'headPeople',
  'headDates',
  'headEvents',
  'headNotes',
] as const
/** Share of the free width that the columns between get. */
const shares = { dates: 0.2, events: 0.22, headline: 0.28, people: 0.3 }
const fixed = { kind: 7, length: 9, notes: 16, number: 4 }
const border = heads.length + 2

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** What a flag or a warning is called; one without a name goes by its code. */
function note(code: string): string {
  const key = `note-${code}`
  return isNote(key) ? say(key) : code
}

/** Names by themselves, and below them those that are only suggested. */
function people({ mentions, suggestions }: Shown): string[] {
  const [names, perhaps] = [mentions, suggestions].map((found) =>
    unique(found.map(({ name }) => name)).join('、'),
  )
  return [names ?? '', perhaps ? say('perhapsNames', { names: perhaps }) : '']
}

function row(item: Shown, number: number, widths: readonly number[]): string[] {
  const length = [...item.paragraphs.join('')].length
  const headline = item.headline ?? `${item.paragraphs.join('').slice(0, 16)}…`
  const dates = item.dates.filter(({ tier }) => tier === 'core')
  const cells = [
    [String(number)],
    [say(`item-${item.kind}`)],
    [headline, item.subhead ?? ''],
    [`${length} / ${item.paragraphs.length}`],
    people(item),
    unique(dates.map(({ text, value }) => value ?? text)),
    item.events.map(({ name }) => name),
    unique([...(item.flags ?? []), ...item.warnings.map(({ code }) => code)].map(note)),
  ]
  return cells.map((lines, at) =>
    lines.flatMap((line) => wrapToWidth(line, widths[at]! - 2)).join('\n'),
  )
}

function toTable(items: readonly Shown[], columns: number): string {
  const free = Math.max(80, columns - border - 36)
  const share = (of: number) => Math.floor(free * of)
  const colWidths = [
    fixed.number,
    fixed.kind,
    share(shares.headline),
    fixed.length,
    share(shares.people),
    share(shares.dates),
    share(shares.events),
    fixed.notes,
  ]
  const head = ['', ...heads.map((key) => say(key))]
  const table = new Table({ colWidths, head, style: { border: [], head: [] } })
  items.forEach((item, index) => table.push(row(item, index + 1, colWidths)))
  return table.toString()
}

/**
 * Prints analysed items: JSON to the letter of the contract, or a table as wide as the terminal.
 * @param more further keys of the JSON
 */
export function printItems({ issueDate, items }: AnalysedPage, format: Format, more = {}): void {
  const out = process.stdout
  if (format === 'table')
    out.write(
      `${toTable(items, out.columns ?? 140)}\n${say('itemsCount', { count: items.length, date: issueDate })}\n`,
    )
  else
    out.write(
      `${JSON.stringify({ issueDate, items: items.map(withoutNotes), ...more }, null, 2)}\n`,
    )
}

/** Flags and raw lines are for the person who imports; the contract has no such keys. */
const withoutNotes = ({ flags: _flags, rawLines: _rawLines, ...item }: Shown): Item => item
