import { type ItemEvidence, type PersonMatch } from '../../../core/locale.js'
import { HIDDEN, type Line } from '../../../core/lines.js'
import { onceByText } from '../text/once.js'
import { tokensOf } from '../text/tokens.js'
import { BODY_WORDS, PARTICLES } from '../words/names.js'
import { isHead, OFFICES } from '../words/titles.js'
import { endOf, introducedIn } from './introductions.js'
import { type PlacedRow } from './nameRule.js'
import { isTitleCase, type Row, type RowWord, rowsOf } from './rows.js'
import { familyName, isFamilyName, splitRow } from './splitRow.js'
import { smallTitle, titleInRow } from './titles.js'

export const FAMILY_RULE = 'en-family-name'

/** Family names that stand alone, for the person whom the item introduces by the full name. */
export function familyNamesIn(line: Line, evidence: ItemEvidence): PersonMatch[] {
  const { text } = line
  const taken = introducedIn(text)
  return rowsOf(text).flatMap((row) => {
    const [first] = row.words
    const last = row.words.at(-1)
    if (!first || !last) return []
    if (taken.some(({ end, start }) => start < last.end && first.start < end)) return []
    const rows = isTitleCase(text) ? row.words.map((word) => alone(row, word)) : [row]
    return rows.flatMap((one) => mentionOf(one, line, evidence))
  })
}

const alone = (row: Row, word: RowWord): Row => ({ ...row, words: [word] })

function mentionOf(row: Row, line: Line, evidence: ItemEvidence): PersonMatch[] {
  const { text } = line
  const tokens = tokensOf(text)
  const before = tokens[row.first - 1]
  const placed: PlacedRow = {
    ...splitRow(row),
    before,
    behind: tokens[row.next],
    text,
    tokens,
  }
  const word = placed.name.at(-1)
  if (!word || !isFamilyName(placed.name) || isBodyBehind(placed)) return []
  const naming = titleInRow(placed) ?? smallTitle(placed)
  const start = withSmallWords(text, placed, placed.name[0]?.start ?? word.start)
  const end = endOf(text, word)
  const said = text.slice(start, end)
  const isKnownOnly = !naming && !placed.isHonorific
  if (isKnownOnly && before?.lower === 'the') return []
  const name = fullNameOf(said, start, evidence)
  const last = placed.title.at(-1)?.lower ?? ''
  const isCalled = placed.isHonorific || OFFICES.has(last)
  if (name === null && !(isCalled && mayBeUnknown(placed, word))) return []
  return [
    {
      end,
      name: name ?? said,
      positions: naming?.positions ?? [],
      rule: FAMILY_RULE,
      start,
      tier: 'mention',
      title: naming?.title ?? null,
      titleSource: naming?.titleSource ?? null,
    },
  ]
}

/** Mayor Doe, of whom the item says no more; Chief Justice and Coach Tickets are nobody. */
const mayBeUnknown = ({ isHonorific, title }: PlacedRow, word: RowWord): boolean =>
  !BODY_WORDS.has(word.lower) &&
  !isHead(word.lower) &&
  (isHonorific || title.at(-1)?.lower !== 'member')

/** Lusk Street, the Lusk house. */
const isBodyBehind = ({ behind, row, text }: PlacedRow): boolean =>
  behind?.isCapital === true &&
  !row.isPossessive &&
  BODY_WORDS.has(behind.lower) &&
  text.charAt(behind.start - 1) === ' '

/** van der Berg: the small words before it belong to the family name. */
function withSmallWords(text: string, { row, title, tokens }: PlacedRow, start: number): number {
  if (title.length > 0) return start
  let at = row.first
  while (at > 0 && PARTICLES.has(tokens[at - 1]?.lower ?? '')) at--
  const first = tokens[at]
  return first && at < row.first ? smallStart(text, first.start, start) : start
}

const smallStart = (text: string, from: number, start: number): number =>
  text.slice(from, start).length < 12 ? from : start

/** Family name to the people introduced by it, with their places in the text of the item. */
const familiesOf = onceByText((whole: string) => {
  const families = new Map<string, { at: number; name: string }[]>()
  let from = 0
  for (const text of whole.split(HIDDEN)) {
    for (const { name, start } of introducedIn(text)) {
      const family = familyName(name)
      const holders = families.get(family) ?? []
      holders.push({ at: from + start, name })
      families.set(family, holders)
    }
    from += text.length + HIDDEN.length
  }
  return families
})

/** Whom the item introduced last before the place by that family name, or else first behind it. */
function fullNameOf(said: string, start: number, evidence: ItemEvidence): null | string {
  const holders = familiesOf(evidence.text).get(said) ?? []
  const at = evidence.lineStart + start
  return (holders.findLast((holder) => holder.at < at) ?? holders[0])?.name ?? null
}
