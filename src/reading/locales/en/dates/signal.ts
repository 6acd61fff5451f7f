import { type DateBound, type DateSignal } from '../../../core/dates/expression.js'
import { type Stretch } from '../../../core/lines.js'
import { sentenceAround } from '../text/sentences.js'
import { type Token, tokenAt, tokensOf } from '../text/tokens.js'
import { isInEd, isPast } from '../text/verbForms.js'
import {
  AGREEING,
  ARTICLES,
  BEING,
  FUTURE,
  HAVING,
  NO_VERBS,
  PAST,
  SAYING,
  SHIFTING,
  TIMETABLE,
} from '../words/verbs.js'

type Way = 'future' | 'past' | null

/** Words between a form of "to be" and the date that it announces. */
const NEAR = 6

/** Which way a single word points; `isBeside` says that the date stands close by. */
function wayOf(tokens: readonly Token[], at: number, isBeside: boolean): Way {
  const token = tokens[at]
  if (token?.kind !== 'word' || isModalName(token)) return null
  const before = tokens[at - 1]?.lower ?? ''
  const beside = wayBeside(token.lower)
  if (beside) return isBeside ? beside : null
  if (FUTURE.has(token.lower)) return wasBefore(tokens, at) ? 'past' : 'future'
  if (before === 'to' && isVerb(token)) return infinitive(tokens, at)
  return hasHappened(tokens, at) ? 'past' : wayOfForm(token, before)
}

/** Said Monday, is Monday: words that point only a date that stands close by. */
const wayBeside = (word: string): Way =>
  SAYING.has(word) ? 'past' : BEING.has(word) ? 'future' : null

/** Has closed, have not yet been told; not: have until Friday. */
const hasHappened = (tokens: readonly Token[], at: number): boolean =>
  HAVING.has(tokens[at]?.lower ?? '') &&
  [1, 2, 3].some((ahead) => isPast(tokens[at + ahead]) || tokens[at + ahead]?.lower === 'been')

const WAS = /^(?:was|were|wasn't|weren't|had|did|didn't)$/

/** What the form of a verb says by itself. */
function wayOfForm(token: Token, before: string): Way {
  if (WAS.test(token.lower)) return 'past'
  if (before === 'be' || isState(before)) return null
  if (TIMETABLE.has(token.lower)) return 'future'
  return PAST.has(token.lower) || isInEd(token) ? 'past' : null
}

/** Will Farrow, May Chen. */
const isModalName = ({ isCapital, lower }: Token): boolean =>
  isCapital && (lower === 'may' || lower === 'will')
/** The word before makes it an adjective or a noun: the closed road, was open, is closed. */
const isState = (before: string): boolean =>
  ARTICLES.has(before) || BEING.has(before) || before === 'at'

/** After "to" a verb, not a place, a person or a thing. */
const isVerb = ({ isCapital, lower }: Token): boolean =>
  !isCapital && !ARTICLES.has(lower) && !NO_VERBS.has(lower) && !/[^s]s$/.test(lower)

/** Was scheduled, had planned. */
const wasBefore = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => /^(?:was|were|had)$/.test(tokens[at - back]?.lower ?? '')) &&
  /^(?:scheduled|due|set|expected|planned|slated)$/.test(tokens[at]?.lower ?? '')

/** To open: ahead where someone agreed to it or where nothing else happened; not in "met to discuss". */
function infinitive(tokens: readonly Token[], at: number): Way {
  const governor = tokens[at - 2]
  if (!governor || governor.kind !== 'word') return 'future'
  if (AGREEING.has(governor.lower) || FUTURE.has(governor.lower)) return 'future'
  if (PAST.has(governor.lower) || isInEd(governor)) return 'past'
  const { start } = sentenceAround(tokens, at)
  for (let back = at - 2; back >= start; back--) {
    const token = tokens[back]
    if (token && (PAST.has(token.lower) || isInEd(token)) && !SAYING.has(token.lower)) return null
  }
  return 'future'
}

const WITHIN = /\b(?:(?<past>past|last|ago|yesterday)|(?<future>coming|next|tomorrow|from now))\b/i

/**
 * Which way the words around a date point: the nearest verb before it in the sentence, or else the first
 * behind it. A place and its date before a dash tell when the story was.
 */
export function dateSignal(
  text: string,
  { end, start }: Stretch,
  bound: DateBound | null,
): DateSignal {
  if (bound === 'since') return 'past'
  if (/^effective/i.test(text.slice(start, start + 9))) return 'future'
  const said = WITHIN.exec(text.slice(start, end))?.groups
  if (said) return said.past ? 'past' : 'future'
  if (/^ ?[—–] [A-Z]/.test(text.slice(end, end + 5)) && start < 60) return 'past'
  const tokens = tokensOf(text)
  const place = { first: tokenAt(tokens, start), next: tokenAt(tokens, end) }
  const way = wayBefore(tokens, place) ?? wayBehind(tokens, place)
  return way ?? (bound === 'before' || bound === 'from' ? 'future' : 'past')
}

/** Tokens of a date: the first and the one behind the last. */
type Place = { first: number; next: number }

/** The nearest verb before the date in its sentence. */
function wayBefore(tokens: readonly Token[], { first, next }: Place): Way {
  if (isAppointed(tokens, { first, next })) return 'future'
  const { start } = sentenceAround(tokens, first)
  for (let at = first - 1; at >= start; at--) {
    const way = wayOf(tokens, at, first - at <= NEAR)
    if (way) return way
    if (SAYING.has(tokens[at]?.lower ?? '') && endsStatement(tokens[next])) return 'past'
  }
  return null
}

/** Said in a letter Tuesday that …: the day is that of the letter. */
const endsStatement = (next: Token | undefined): boolean => !next || next.lower === 'that'

/** Extended to Oct. 31; called a meeting for Monday; not: planned for Monday, was held. */
function isAppointed(tokens: readonly Token[], { first, next }: Place): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (before === 'to') return SHIFTING.has(tokens[first - 2]?.lower ?? '')
  if (before !== 'for') return false
  const around = [first - 4, first - 3, first - 2, next, next + 1]
  return !around.some((at) => /^(?:was|were|had)$/.test(tokens[at]?.lower ?? ''))
}

/** The first verb behind the date in its sentence. */
function wayBehind(tokens: readonly Token[], { first, next }: Place): Way {
  const { end } = sentenceAround(tokens, first)
  for (let at = next; at < end; at++) {
    const way = wayOf(tokens, at, at - next < NEAR)
    if (way) return way
  }
  return null
}
