import { type PersonMatch } from '../../../core/locale.js'
import { onceByText } from '../text/once.js'
import { withSmallLetters } from '../text/smallLetters.js'
import { tokensOf } from '../text/tokens.js'
import { GIVEN_NAMES } from '../words/names.js'
import { followsPlural, smallTitle, titleInRow } from './titles.js'
import { type Naming, type PlacedRow, untitled } from './nameRule.js'
import { isTitleCase, type Row, type RowWord, rowsOf } from './rows.js'
import { NAME_RULES } from './rules.js'
import { isFamilyName, isFullName, splitRow } from './splitRow.js'

/** Rule of names that stand in a list with somebody who is introduced. */
export const LIST_RULE = 'en-list'

export type Found = { naming: Naming; rule: string } | null

/** A row with what stands around it. */
export function placedRow(row: Row, text: string): PlacedRow {
  const tokens = tokensOf(text)
  const { isHonorific, isPlural, name, title } = splitRow(row)
  const [before, behind] = [tokens[row.first - 1], tokens[row.next]]
  return { before, behind, isHonorific, isPlural, name, row, text, title, tokens }
}

/** All rows of a text with what stands around them. */
export const placedRowsIn: (text: string) => readonly PlacedRow[] = onceByText((text) => {
  const isHeadline = isTitleCase(text)
  return rowsOf(text).map((row) => {
    const placed = placedRow(row, text)
    return isHeadline ? { ...placed, name: headlineName(placed.name) } : placed
  })
})

/** All people that a text introduces by their full names. */
export const introducedIn: (text: string) => readonly PersonMatch[] = onceByText((text) => {
  const rows = placedRowsIn(text)
  const found = rows.map((row, at) => introduce(row, rows[at + 1]))
  carryTitles(rows, found)
  joinBackwards(rows, found)
  shareTitles(rows, found)
  return rows.flatMap((row, at) => matchOf(row, found[at] ?? null))
})

/** Where every word has a capital, only a given name and the word behind it are a name. */
function headlineName(name: readonly RowWord[]): readonly RowWord[] {
  return GIVEN_NAMES.has(name[0]?.lower ?? '') ? name.slice(0, name[1]?.isInitial ? 3 : 2) : []
}

function introduce(row: PlacedRow, next: PlacedRow | undefined): Found {
  if (!isFullName(row.name)) return coupled(row, next)
  for (const { id, read } of NAME_RULES) {
    const naming = read(row)
    if (naming) return { naming, rule: id }
  }
  return null
}

/** Organizers Jane and John Doe: the first of a couple. */
function coupled(row: PlacedRow, next: PlacedRow | undefined): Found {
  if (row.behind?.lower !== 'and' || next?.row.first !== row.row.next + 1) return null
  if (!isFamilyName(row.name)) return null
  const isGiven = GIVEN_NAMES.has(row.name[0]?.lower ?? '') && isFullName(next.name)
  const titled = followsPlural(row) ? (titleInRow(row) ?? smallTitle(row)) : null
  const naming = titled ?? (isGiven ? untitled : null)
  return naming && { naming, rule: LIST_RULE }
}

/** Carries an introduction forwards over "A, B and C", its title as well where that is in the plural. */
function carryTitles(rows: readonly PlacedRow[], found: Found[]): void {
  let carried: Naming | null = null
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1]
    if (found[at] && followsPlural(row)) carried = found[at]?.naming ?? null
    if (!next || !found[at] || !joins(row, next)) carried = null
    else found[at + 1] = inList(next, found[at + 1] ?? null, carried)
  }
}

function inList(row: PlacedRow, found: Found, carried: Naming | null): Found {
  const listed = carried && { ...carried, titleSource: 'list' as const }
  if (found)
    return listed && found.naming.title === null ? { naming: listed, rule: LIST_RULE } : found
  return mayFollow(row, carried !== null) ? { naming: listed ?? untitled, rule: LIST_RULE } : null
}

/** Carries an introduction back over "A and B, both members". */
function joinBackwards(rows: readonly PlacedRow[], found: Found[]): void {
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at]
    const before = rows[at - 1]
    if (!row || !before || !found[at] || found[at - 1]) continue
    if (found[at]?.naming.titleSource === 'explicit' || !joins(before, row)) continue
    if (mayFollow(before, false)) found[at - 1] = { naming: untitled, rule: LIST_RULE }
  }
}

/** A, B and C, all members: the title behind the last is that of all. */
function shareTitles(rows: readonly PlacedRow[], found: Found[]): void {
  let carried: Naming | null = null
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at]
    const before = rows[at - 1]
    if (!row || !before || !found[at]) continue
    if (isOfAll(row)) carried = found[at]?.naming ?? null
    const isShared = carried !== null && joins(before, row) && found[at - 1]?.naming.title === null
    if (carried && isShared) {
      found[at - 1] = { naming: { ...carried, titleSource: 'list' }, rule: LIST_RULE }
    } else carried = null
  }
}

const isOfAll = ({ row, tokens }: PlacedRow): boolean =>
  /^(?:both|all)$/.test(tokens[row.next + 1]?.lower ?? '')

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

/** The find that a row makes with what is said of it. */
export function matchOf(row: PlacedRow, found: Found): PersonMatch[] {
  const first = row.name[0]
  const last = row.name.at(-1)
  if (!found || !first || !last) return []
  const end = endOf(row.text, last)
  return [
    {
      end,
      name: withSmallLetters(row.text.slice(first.start, end).replace(/\s+/g, ' ')),
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
