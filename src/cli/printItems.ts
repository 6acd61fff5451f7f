import Table from 'cli-table3'
import type { AnalysedPage, Item } from '../documents/item.js'
import type { Format } from './options.js'

type Shown = Item & { flags?: readonly string[]; rawLines?: unknown }

const labels: Record<Item['kind'], string> = { article: 'story', photo: 'photo', text: 'text' }
const unique = (values: readonly string[]): string => [...new Set(values)].join('、')

function row(item: Shown, number: number): string[] {
  const body = item.paragraphs.join('')
  const head = item.headline ?? `${body.slice(0, 16)}…`
  const notes = [...(item.flags ?? []), ...item.warnings.map((warning) => warning.code)]
  return [
    String(number),
    labels[item.kind],
    item.subhead ? `${head}\n${item.subhead}` : head,
    `${[...body].length} / ${item.paragraphs.length}`,
    unique(item.mentions.map((mention) => mention.name)),
    unique(item.dates.filter((d) => d.tier === 'core').map((d) => d.value ?? d.text)),
    item.events.map((event) => event.name).join('\n'),
    notes.join('\n'),
  ]
}

function toTable(items: readonly Shown[], columns: number): string {
  const free = Math.max(60, columns - 40)
  const table = new Table({
    colWidths: [5, 8, free * 0.3, 10, free * 0.3, free * 0.2, free * 0.2, 18].map(Math.floor),
    head: ['', 'kind', 'headline', 'length', 'people', 'dates', 'events', 'notes'],
    style: { border: [], head: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
  })
  items.forEach((item, index) => table.push(row(item, index + 1)))
  return table.toString()
}

/** Prints analysed items: JSON to the letter of the contract, or a table as wide as the terminal. */
export function printItems({ issueDate, items }: AnalysedPage, format: Format): void {
  const out = process.stdout
  if (format === 'table')
    out.write(
      `${toTable(items, out.columns ?? 140)}\n${items.length} items, issue date ${issueDate}\n`,
    )
  else out.write(`${JSON.stringify({ issueDate, items: items.map(withoutNotes) }, null, 2)}\n`)
}

/** Flags and raw lines are for the person who imports; the contract has no such keys. */
const withoutNotes = ({ flags: _flags, rawLines: _rawLines, ...item }: Shown): Item => item
