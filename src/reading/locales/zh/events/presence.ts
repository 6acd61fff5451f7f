import { type Mention } from '../../../../documents/item.js'
import { wordTable, type WordTable } from '../../../core/words/wordTable.js'
import { ABSENT, ACTS, ATTEND_VERBS, HONOURS, SENDERS, SPEECH } from '../words/events.js'
import { clauseEnd, clauseStart } from './clauses.js'
import { type Passage } from './passages.js'

/** Somebody named in the part of a story that tells of an event. */
export type Named = {
  /** What follows the name up to the end of its clause. */
  behind: string
  mention: Mention
  passage: Passage
}

const speech = wordTable(SPEECH)
const acts = wordTable(ACTS)
const attends = wordTable(ATTEND_VERBS)

/** Who is named in the passages, from left to right. */
export function namedIn(passages: readonly Passage[]): Named[] {
  const named: Named[] = []
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      const behind = passage.text.slice(mention.end, clauseEnd(passage.text, mention.end))
      named.push({ behind, mention, passage })
    }
  }
  return named
}

/** Whether a text reports speech, the names of meetings that somebody only attends left out. */
export function isSpeech(text: string): boolean {
  const at = placeOf(speech, text)
  if (at < 0) return false
  const attending = placeOf(attends, text)
  if (attending < 0 || attending > at) return true
  const and = text.indexOf('并', attending)
  return and >= 0 && placeOf(speech, text.slice(and)) >= 0
}

/** Whether a text tells of something that only somebody present can do. */
export const isAct = (text: string): boolean => placeOf(acts, text) >= 0

/** Whether a text says that somebody is there. */
export const isAttending = (text: string): boolean =>
  placeOf(attends, text) >= 0 || /陪同/.test(text)

/** Whether somebody is only talked about: the sender of a letter, who is on leave, who gets an award. */
export function isAway({ behind, mention, passage: { text } }: Named): boolean {
  if (behind !== '' && ABSENT.test(behind)) return true
  const title = mention.titleSource === 'explicit' ? (mention.title?.length ?? 0) : 0
  const before = text.slice(Math.max(0, mention.start - title - 6), mention.start - title)
  return SENDERS.test(before)
}

/** Whether the clause of a name gives honours or posts. */
export function isHonoured({ mention, passage: { text } }: Named): boolean {
  return HONOURS.test(text.slice(clauseStart(text, mention.start), clauseEnd(text, mention.end)))
}

function placeOf({ mayBegin, wordAt }: WordTable, text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (mayBegin(text.charCodeAt(at)) && wordAt(text, at) !== undefined) return at
  }
  return -1
}
