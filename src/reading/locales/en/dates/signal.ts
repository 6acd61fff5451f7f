import { type DateBound, type DateSignal } from '../../../core/dates/expression.js'
import { type Stretch } from '../../../core/lines.js'
import { sentenceAround } from '../text/sentences.js'
import { type Token, tokenAt, tokensOf } from '../text/tokens.js'
import {
  AGREEING,
  ARTICLES,
  BEING,
  FUTURE,
  NO_PAST,
  PAST,
  SAYING,
  TIMETABLE,
} from '../words/verbs.js'

type Way = 'future' | 'past' | null

/** Words between a form of "to be" and the date that it announces. */
const NEAR = 4

const isInEd = ({ lower }: Token): boolean =>
  lower.length > 3 && lower.endsWith('ed') && !NO_PAST.has(lower)

/** Which way a single word points; `isBeside` says that the date stands close by. */
function wayOf(tokens: readonly Token[], at: number, isBeside: boolean): Way {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const { lower } = token
  const before = tokens[at - 1]?.lower ?? ''
  if (lower === 'may' && token.isCapital) return null
  if (lower === 'will' && token.isCapital && at > 0) return null
  if (SAYING.has(lower)) return isBeside ? 'past' : null
  if (FUTURE.has(lower)) return wasBefore(tokens, at) ? 'past' : 'future'
  if (before === 'to' && isVerb(token)) return infinitive(tokens, at)
  if (TIMETABLE.has(lower) && !ARTICLES.has(before) && before !== 'at') return 'future'
  if (BEING.has(lower)) return isBeside ? 'future' : null
  if (PAST.has(lower)) return 'past'
  if (!isInEd(token) || before === 'be') return null
  return ARTICLES.has(before) ? null : 'past'
}

/** After "to" a verb, not a place, a person or a thing. */
const isVerb = ({ isCapital, lower }: Token): boolean =>
  !isCapital && !ARTICLES.has(lower) && !NO_VERBS.has(lower)

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
  const said = WITHIN.exec(text.slice(start, end))?.groups
  if (said) return said.past ? 'past' : 'future'
  if (/^ ?[—–] [A-Z]/.test(text.slice(end, end + 5)) && start < 60) return 'past'
  const tokens = tokensOf(text)
  const first = tokenAt(tokens, start)
  const behind = tokenAt(tokens, end)
  const sentence = sentenceAround(tokens, first)
  for (let at = first - 1; at >= sentence.start; at--) {
    const way = wayOf(tokens, at, first - at <= NEAR)
    if (way) return way
  }
  for (let at = behind; at < sentence.end; at++) {
    const way = wayOf(tokens, at, at - behind <= NEAR)
    if (way) return way
  }
  return bound === 'before' || bound === 'from' ? 'future' : 'past'
}
