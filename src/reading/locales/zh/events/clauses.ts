import { signSet } from '../../../core/words/characterSet.js'
import { type Stretch } from '../../../core/lines.js'

const SENTENCE_ENDS = signSet('。\n')
const CLAUSE_ENDS = signSet('，。；：！？\n')
/** What stands in brackets or quotation marks is no clause of its own, so long as it is short. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）' }
const OPENERS = signSet(Object.keys(CLOSERS).join(''))
const LONGEST_QUOTED = 40

/** The sentence that a place of a text stands in, without the sign that ends it. */
export function sentenceAround(text: string, at: number): Stretch {
  let start = at
  while (start > 0 && !SENTENCE_ENDS.hasUnit(text.charCodeAt(start - 1))) start--
  let end = at
  while (end < text.length && !SENTENCE_ENDS.hasUnit(text.charCodeAt(end))) end++
  return { end, start }
}

/** The clauses of a stretch, from left to right. */
export function clausesIn(text: string, { end, start }: Stretch): Stretch[] {
  const clauses: Stretch[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (OPENERS.hasUnit(unit)) at = closerOf(text, at, end)
    else if (CLAUSE_ENDS.hasUnit(unit)) {
      if (at > from) clauses.push({ end: at, start: from })
      from = at + 1
    }
  }
  if (end > from) clauses.push({ end, start: from })
  return clauses
}

/** Place of the sign that closes what opens at `at`; `at` itself where it is far off or a sentence lies between. */
function closerOf(text: string, at: number, end: number): number {
  const closer = CLOSERS[text.charAt(at)] ?? ''
  const close = text.indexOf(closer, at)
  if (close < 0 || close >= end || close - at > LONGEST_QUOTED) return at
  return close
}

/** Where the clause that goes on at `at` ends. */
export function clauseEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !CLAUSE_ENDS.hasUnit(text.charCodeAt(end))) end++
  return end
}

/** Where the clause that goes on at `at` begins. */
export function clauseStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !CLAUSE_ENDS.hasUnit(text.charCodeAt(start - 1))) start--
  return start
}
