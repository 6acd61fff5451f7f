import type { LiveTags } from './liveTags.js'

type Rows = { key: string }[]
type Parts = keyof LiveTags

const shownOnce = new WeakMap<object, string>()

/** What a row of the panel shows; rows are never changed, so each is looked at once. */
function shown(row: object): string {
  const known = shownOnce.get(row) ?? withoutPlaces(row)
  shownOnce.set(row, known)
  return known
}

/** Everything but the exact places, which move with every key typed. */
const withoutPlaces = (row: object): string =>
  JSON.stringify(row, (name, value: unknown) => {
    if (name === 'mentions') return Array.isArray(value) ? value.length : 0
    if (name === 'where') return typeof value === 'number' ? 0 : value
    return name === 'start' || name === 'end' || name === 'paragraph' ? undefined : value
  })

/** The newer tags, in which rows that look as before are the former objects: React draws again only what changed. */
export function keepSame(before: LiveTags, now: LiveTags): LiveTags {
  const parts = ['dates', 'events', 'people', 'warnings'] as const satisfies Parts[]
  const kept = parts.map((part) => [part, keepRows<Rows[number]>(before[part], now[part])] as const)
  if (kept.every(([part, rows]) => rows === before[part])) return before
  return Object.fromEntries(kept) as unknown as LiveTags
}

function keepRows<T extends Rows[number]>(before: T[], now: T[]): T[] {
  const known = new Map(before.map((row) => [shown(row), row]))
  const rows = now.map((row) => known.get(shown(row)) ?? row)
  const isSame = rows.length === before.length && rows.every((row, index) => row === before[index])
  return isSame ? before : rows
}
