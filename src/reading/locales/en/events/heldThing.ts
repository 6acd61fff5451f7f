import { sentenceAround } from '../text/sentences.js'
import { type Token } from '../text/tokens.js'
import { wordSet } from '../words/list.js'
import { EVENT_KINDS, HOLDING, TAKING_PLACE } from '../words/events.js'

/** A thing held, by places in the row of tokens: its name, the verb and the sentence. */
export type HeldThing = {
  /** First token of the name and the one behind its last. */
  first: number
  kind: string
  next: number
  sentence: { end: number; start: number }
  verb: number
}

const ARTICLES = wordSet(
  'a | an | the | its | their | his | her | this | that | another | two | three',
)
const AHEAD = wordSet('be | to | will | would | may | could | should | might | not | never | have')
const BREAKS = wordSet(
  'and | but | or | with | at | in | by | from | that | which | who | after | before | when | while | where | as',
)
const GOES_ON = wordSet('on | about | for | of')
const MOST_WORDS = 8

const kindAt = (tokens: readonly Token[], at: number): null | string => {
  const word = tokens[at]?.lower ?? ''
  const pair = `${tokens[at - 1]?.lower ?? ''} ${word}`
  if (Object.hasOwn(EVENT_KINDS, pair)) return EVENT_KINDS[pair] ?? null
  return Object.hasOwn(EVENT_KINDS, word) ? (EVENT_KINDS[word] ?? null) : null
}

/** The thing that is the object of the verb at a token: held a public hearing on the quarry. */
function objectOf(
  tokens: readonly Token[],
  verb: number,
  dated: ReadonlySet<number>,
): HeldThing | null {
  const article = verb + 1
  if (!ARTICLES.has(tokens[article]?.lower ?? '')) return null
  const sentence = sentenceAround(tokens, verb)
  for (let at = article + 1; at < sentence.end && at - article <= MOST_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || BREAKS.has(token.lower)) return null
    const kind = kindAt(tokens, at)
    const hasMore = kindAt(tokens, at + 1) !== null
    if (!kind || hasMore) continue
    return { first: article + 1, kind, next: withTopic(tokens, at + 1, dated), sentence, verb }
  }
  return null
}

/** Words of the topic behind the name: on the quarry. */
function withTopic(tokens: readonly Token[], at: number, dated: ReadonlySet<number>): number {
  if (!GOES_ON.has(tokens[at]?.lower ?? '') || dated.has(at + 1)) return at
  let end = at + 1
  while (end - at <= MOST_WORDS) {
    const token = tokens[end]
    if (!token || token.kind === 'mark' || dated.has(end) || BREAKS.has(token.lower)) break
    if (token.lower === 'on') break
    end++
  }
  return end > at + 1 ? end : at
}

/** The thing that is the subject of the verb: The public hearing was held, the parade drew 60 people. */
function subjectOf(tokens: readonly Token[], verb: number): HeldThing | null {
  const sentence = sentenceAround(tokens, verb)
  const last = /^(?:was|were)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1
  const kind = kindAt(tokens, last)
  if (!kind) return null
  let first = last
  while (first > sentence.start && last - first < MOST_WORDS && isOfName(tokens[first - 1])) first--
  return { first, kind, next: last + 1, sentence, verb }
}

const isOfName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !ARTICLES.has(token.lower) && !BREAKS.has(token.lower)

/**
 * Things that a paragraph says were held.
 * @param dated Tokens that belong to an expression of time.
 */
export function heldThings(tokens: readonly Token[], dated: ReadonlySet<number>): HeldThing[] {
  const things: HeldThing[] = []
  for (const [at, { lower }] of tokens.entries()) {
    if (!Object.hasOwn(HOLDING, lower) && !TAKING_PLACE.has(lower)) continue
    const thing = AHEAD.has(tokens[at - 1]?.lower ?? '') ? null : thingAt(tokens, at, dated)
    if (thing) things.push(thing)
  }
  return things
}

function thingAt(
  tokens: readonly Token[],
  at: number,
  dated: ReadonlySet<number>,
): HeldThing | null {
  const lower = tokens[at]?.lower ?? ''
  const isPassive = lower === 'held' && /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '')
  if (isPassive) return subjectOf(tokens, at)
  if (!TAKING_PLACE.has(lower)) return objectOf(tokens, at, dated)
  return lower !== 'took' || tokens[at + 1]?.lower === 'place' ? subjectOf(tokens, at) : null
}
