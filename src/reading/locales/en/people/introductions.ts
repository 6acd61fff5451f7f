import { type PersonMatch } from '../../../core/locale.js'
import { onceByText } from '../text/once.js'
import { tokensOf } from '../text/tokens.js'
import { GIVEN_NAMES } from '../words/names.js'
import { followsPlural } from './titles.js'
import { type Naming, type PlacedRow } from './nameRule.js'
import { isTitleCase, type RowWord, rowsOf } from './rows.js'
import { NAME_RULES } from './rules.js'
import { isFullName, splitRow } from './splitRow.js'

/** Rule of names that stand in a list with somebody who is introduced. */
export const LIST_RULE = 'en-list'

type Found = { naming: Naming; rule: string } | null

/** All people that a text introduces by their full names. */
export const introducedIn: (text: string) => readonly PersonMatch[] = onceByText((text) => {
  const tokens = tokensOf(text)
  const isHeadline = isTitleCase(text)
  const rows = rowsOf(text).map((row): PlacedRow => {
    const split = splitRow(row)
    const name = isHeadline ? headlineName(split.name) : split.name
    return { ...split, before: tokens[row.first - 1], behind: tokens[row.next], name, text, tokens }
  })
  const found = rows.map((row) => introduce(row))
  joinLists(rows, found)
  return rows.flatMap((row, at) => matchOf(row, found[at] ?? null))
})

/** Where every word has a capital, only a given name and the word behind it are a name. */
function headlineName(name: readonly RowWord[]): readonly RowWord[] {
  return GIVEN_NAMES.has(name[0]?.lower ?? '') ? name.slice(0, name[1]?.isInitial ? 3 : 2) : []
}

function introduce(row: PlacedRow): Found {
  if (!isFullName(row.name)) return null
  for (const { id, read } of NAME_RULES) {
    const naming = read(row)
    if (naming) return { naming, rule: id }
  }
  return null
}

/** Carries an introduction over "A, B and C": forwards with a title in the plural, and to both sides without. */
function joinLists(rows: readonly PlacedRow[], found: Found[]): void {
  let carried: Naming | null = null
  for (let at = 0; at + 1 < rows.length; at++) {
    const row = rows[at] as PlacedRow
    const next = rows[at + 1] as PlacedRow
    if (found[at] && followsPlural(row)) carried = found[at]?.naming ?? null
    const isJoined = found[at] !== null && joins(row, next)
    if (!isJoined) {
      carried = null
      continue
    }
    if (!found[at + 1] && mayFollow(next, carried !== null)) {
      const naming = carried ? { ...carried, titleSource: 'list' as const } : plain
      found[at + 1] = { naming, rule: LIST_RULE }
    } else if (carried && found[at + 1]?.naming.title === null) {
      found[at + 1] = { naming: { ...carried, titleSource: 'list' }, rule: LIST_RULE }
    }
  }
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] as PlacedRow
    const before = rows[at - 1] as PlacedRow
    if (!found[at] || found[at - 1] || found[at]?.naming.titleSource === 'explicit') continue
    if (joins(before, row) && mayFollow(before, false)) {
      found[at - 1] = { naming: plain, rule: LIST_RULE }
    }
  }
}

const plain: Naming = { title: null, titleSource: null }

/** A name in a list has no title of its own and, where none is carried to it, nothing that makes it a place. */
const mayFollow = (row: PlacedRow, isCarried: boolean): boolean =>
  isFullName(row.name) &&
  row.title.length === 0 &&
  (isCarried || (row.before?.lower !== 'the' && row.behind?.kind !== 'number' && !isLongNoun(row)))

/** Cedar Falls officials: a noun in the plural behind makes the row no person. */
const isLongNoun = ({
  behind,
  isPossessive,
  row,
  tokens,
}: PlacedRow & { isPossessive?: boolean }): boolean =>
  isPossessive === true ||
  (behind?.kind === 'word' &&
    /s$/.test(behind.lower) &&
    tokens[row.next + 1]?.kind === 'word' &&
    !/^(?:says|was|is|has|does|plans|hopes)$/.test(behind.lower))

/** Whether only a comma or "and" parts two rows. */
function joins(row: PlacedRow, next: PlacedRow): boolean {
  const between = row.tokens.slice(row.row.next, next.row.first)
  if (between.length === 0 || between.length > 2 || row.row.isPossessive) return false
  return between.every(
    ({ lower, text }) => text === ',' || lower === 'and' || text === '&' || lower === 'or',
  )
}

function matchOf(row: PlacedRow, found: Found): PersonMatch[] {
  const first = row.name[0]
  const last = row.name.at(-1)
  if (!found || !first || !last) return []
  const end = endOf(row.text, last)
  return [
    {
      end,
      name: row.text.slice(first.start, end).replace(/\s+/g, ' '),
      positions: found.naming.positions ?? [],
      rule: found.rule,
      start: first.start,
      tier: 'mention',
      title: found.naming.title,
      titleSource: found.naming.titleSource,
    },
  ]
}

/** The stop behind a last word is the sentence's, unless the word is Jr. or an initial. */
export const endOf = (text: string, word: RowWord): number =>
  text.charAt(word.end - 1) === '.' && !word.isInitial && !/^(?:jr|sr)$/.test(word.lower)
    ? word.end - 1
    : word.end
