import { type Token } from '../text/tokens.js'
import { SAYING } from '../words/verbs.js'
import { HONORIFICS, isHead, singularHead, TITLE_PREFIXES } from '../words/titles.js'
import { wordSet } from '../words/list.js'
import { headOf } from './splitRow.js'
import { type Naming, type PlacedRow } from './nameRule.js'

const titled = (title: string, titleSource: Naming['titleSource'], position = title): Naming => ({
  positions: [position],
  title,
  titleSource,
})

/** The title in capitals in front of the name, with small words of the same title before it. */
export function titleInRow({
  before,
  isHonorific,
  isPlural,
  row,
  text,
  title,
  tokens,
}: PlacedRow): Naming | null {
  const [first] = title
  const last = title.at(-1)
  if (!first || !last) return null
  if (isHonorific && !isHead(last.lower)) return null
  const start = before && isTitlePart(before) ? chainStart(tokens, row.first - 1) : first.start
  const said = text.slice(start, last.end)
  return titled(said, 'explicit', isPlural ? singular(said, headOf(title)) : said)
}

/** The title in small letters in front of the name: library director Jane Doe. */
export function smallTitle({ before, row, text, tokens }: PlacedRow): Naming | null {
  if (!before || before.kind !== 'word' || before.isCapital) return null
  const start = chainStart(tokens, row.first - 1)
  const said = text.slice(start, before.end)
  if (isHead(before.lower)) return titled(said, 'explicit')
  return singularHead(before.lower) ? titled(said, 'explicit', singular(said, before.lower)) : null
}

/** Whether the row follows a title in the plural, in either kind of letters. */
export const followsPlural = ({ before, isPlural }: PlacedRow): boolean =>
  isPlural ||
  (before?.kind === 'word' && !isHead(before.lower) && singularHead(before.lower) !== null)

const OF = / of |$/

const singular = (title: string, head: string): string => {
  const one = singularHead(head) ?? head
  const at = title.toLowerCase().lastIndexOf(head, title.search(OF))
  return (
    title.slice(0, at) +
    (/[A-Z]/.test(title.charAt(at)) ? one.charAt(0).toUpperCase() + one.slice(1) : one) +
    title.slice(at + head.length)
  )
}

const isTitlePart = (token: Token): boolean =>
  token.kind === 'word' && (TITLE_PREFIXES.has(token.lower) || isHead(token.lower))

/** Offset at which the title that ends with the token at `last` begins. */
function chainStart(tokens: readonly Token[], last: number): number {
  let at = last
  while (at > 0 && isTitlePart(tokens[at - 1] as Token)) at--
  return tokens[at]?.start ?? 0
}

/** The title between the name and the text before it: the company's chief executive, Jane Doe, */
export function titleBeforeComma({ before, behind, row, text, tokens }: PlacedRow): Naming | null {
  const last = row.first - 2
  const head = headBehind(tokens, last)
  if (before?.text !== ',' || head === null) return null
  if (behind && !CLOSES.has(behind.text)) return null
  return titled(text.slice(chainStart(tokens, head), tokens[last]?.end), 'explicit')
}

/** Where the head stands of a title that ends at a token: that token, or one before "of the City Council"; in small letters. */
function headBehind(tokens: readonly Token[], last: number): null | number {
  let at = last
  while (at > last - FAR && isBodyPart(tokens[at])) at--
  const head = tokens[at]
  const isWhole = at === last || tokens[at + 1]?.lower === 'of'
  return isWhole && head && !head.isCapital && isHead(head.lower) ? at : null
}

const isBodyPart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.isCapital || token.lower === 'of' || token.lower === 'the')

const CLOSES = new Set([
  'of',
  'and',
  'who',
  'whose',
  ',',
  '.',
  ';',
  ')',
  '"',
  '”',
  '—',
  '–',
  '(',
  '?',
  '!',
  ':',
])
const STOPS = wordSet(
  'who | which | where | when | and | but | or | said | says | told | whose | at | in | on | with | for | of | from | to | by',
)
const ENDS_TITLE = new Set([',', '.', ';', ')', '(', '"', '“', '”', '—', '–', ':', '?', '!'])
const ENDS_WORDS = wordSet(
  'who | which | whose | said | says | told | was | is | were | has | had | will',
)
/** Words before the head of a title behind a name, and words of the whole. */
const FAR = 7
const LONGEST = 14

/** The title behind the name: Jane Doe, chair of the planning board, … and both members of … */
export function titleBehind({ row, text, tokens }: PlacedRow): Naming | null {
  let at = row.next
  if (tokens[at]?.text !== ',') return null
  at = behindAge(tokens, at + 1)
  const head = headFrom(tokens, at)
  if (head === null) return null
  let start = at
  while (ARTICLES.has(tokens[start]?.lower ?? '')) start++
  let end = head + 1
  while (end < tokens.length && end - start < LONGEST && !endsTitle(tokens[end] as Token)) end++
  const said = text.slice(tokens[Math.min(start, head)]?.start, tokens[end - 1]?.end)
  return titled(said, 'after', inSingular(said, tokens[head]?.text ?? ''))
}

/** Member of the choir, of "members of the choir". */
function inSingular(title: string, head: string): string {
  const one = isHead(head.toLowerCase()) ? null : singularHead(head.toLowerCase())
  return one ? title.replace(head, one) : title
}

const ARTICLES = wordSet('a | an | the | both | all | each')
const endsTitle = ({ lower, text }: Token): boolean =>
  ENDS_TITLE.has(text) || ENDS_WORDS.has(lower) || SAYING.has(lower)

/** Steps over an age: 43, a nurse */
function behindAge(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',' ? at + 2 : at
}

/** The first word of an office or a calling in the phrase that begins at a token. */
function headFrom(tokens: readonly Token[], from: number): null | number {
  for (let at = from; at < from + FAR; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || HONORIFICS.has(token.lower)) return null
    if (STOPS.has(token.lower) || SAYING.has(token.lower)) return null
    const next = tokens[at + 1]
    const isName = token.isCapital && next?.isCapital
    if (
      (isHead(token.lower) || singularHead(token.lower)) &&
      !isName &&
      !(next && isHead(next.lower))
    )
      return at
  }
  return null
}
