import { type Line } from '../../../core/lines.js'
import { type ItemEvidence, type PersonMatch } from '../../../core/locale.js'
import { isTaken, takenBy } from '../../../core/overlaps.js'
import { BODY_WORDS, PARTICLES } from '../words/names.js'
import { isHead, OFFICES } from '../words/titles.js'
import { familiesOf, holderOf } from './families.js'
import { endOf, placedRow, placedRowsIn } from './introductions.js'
import { isBehindArticle, type Naming, type PlacedRow } from './nameRule.js'
import { isTitleCase, type Row, type RowWord } from './rows.js'
import { isFamilyName } from './splitRow.js'
import { smallTitle, titleInRow } from './titles.js'

/** Rule of family names that stand alone. */
export const FAMILY_RULE = 'en-family-name'

/** People by their family names alone, each named as the item names the person in full. */
export function familyNamesIn(
  line: Line,
  evidence: ItemEvidence,
  found: readonly PersonMatch[],
): PersonMatch[] {
  const { text } = line
  const taken = takenBy(found, text.length)
  const isHeadline = isTitleCase(text)
  return placedRowsIn(text).flatMap((placed) => {
    const { words } = placed.row
    const first = words[0]?.start ?? 0
    const last = words.at(-1)?.end ?? 0
    if (isTaken(taken, { end: last, start: first })) return []
    if (!isHeadline) return mentionOf(placed, evidence)
    return words.flatMap((word) => mentionOf(placedRow(alone(placed.row, word), text), evidence))
  })
}

const alone = (row: Row, word: RowWord): Row => ({ ...row, words: [word] })

function mentionOf(row: PlacedRow, evidence: ItemEvidence): PersonMatch[] {
  const { name, text } = row
  const last = name.at(-1)
  if (!last || !isFamilyName(name) || isBodyBehind(row)) return []
  const naming = titleInRow(row) ?? smallTitle(row)
  if (!naming && !row.isHonorific && isBehindArticle(row)) return []
  const start = withSmallWords(row)
  const end = endOf(text, last)
  const said = text.slice(start, end)
  const holder = holderOf(said, evidence.lineStart + start, familiesOf(evidence.text))
  if (holder === null && !mayBeUnknown(row, last)) return []
  return [
    { ...titleOf(naming), end, name: holder ?? said, rule: FAMILY_RULE, start, tier: 'mention' },
  ]
}

const titleOf = (
  naming: Naming | null,
): Pick<PersonMatch, 'positions' | 'title' | 'titleSource'> => ({
  positions: naming?.positions ?? [],
  title: naming?.title ?? null,
  titleSource: naming?.titleSource ?? null,
})

/** Mayor Doe, of whom the item says no more; Chief Justice and Board Member are nobody. */
function mayBeUnknown({ isHonorific, title }: PlacedRow, { lower }: RowWord): boolean {
  if (BODY_WORDS.has(lower) || isHead(lower)) return false
  const head = title.at(-1)?.lower ?? ''
  return isHonorific || (OFFICES.has(head) && head !== 'member')
}

/** Lusk Street, Lusk & Cole. */
const isBodyBehind = ({ before, behind, row, text }: PlacedRow): boolean => {
  if (before?.text === '&' || behind?.text === '&') return true
  if (!behind?.isCapital || row.isPossessive || !BODY_WORDS.has(behind.lower)) return false
  return text.charAt(behind.start - 1) === ' '
}

/** Where the name begins: van der Berg takes in the small words before its capital. */
function withSmallWords({ name, row, title, tokens }: PlacedRow): number {
  const start = name[0]?.start ?? 0
  if (title.length > 0) return start
  let at = row.first
  while (at > 0 && PARTICLES.has(tokens[at - 1]?.lower ?? '')) at--
  return at < row.first ? (tokens[at]?.start ?? start) : start
}
