import { type Mention } from '../../../../documents/item.js'
import { wordTable, type WordTable } from '../../../core/words/wordTable.js'
import { ABSENT, ACTS, ATTEND_VERBS, HONOURS, SENDERS, SPEECH } from '../words/events.js'
import { clauseEnd } from './clauses.js'
import { type Passage } from './passages.js'

/** Somebody named in the part of a story that tells of an event. */
export type Named = { mention: Mention; passage: Passage }

const speech = wordTable(SPEECH)
const acts = wordTable(ACTS)
const attends = wordTable(ATTEND_VERBS)

/** What follows a name up to the end of its clause. */
export const behind = ({ mention, passage }: Named): string =>
  passage.text.slice(mention.end, clauseEnd(passage.text, mention.end))

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
export function isAway({ mention, passage: { text } }: Named): boolean {
  if (ABSENT.test(text.slice(mention.end, mention.end + 24))) return true
  const title = mention.titleSource === 'explicit' ? (mention.title?.length ?? 0) : 0
  const before = text.slice(Math.max(0, mention.start - title - 6), mention.start - title)
  return SENDERS.test(before)
}

/** Whether the clause of a name gives honours or posts. */
export function isHonoured({ mention, passage: { text } }: Named): boolean {
  let start = mention.start
  while (start > 0 && !'，。；\n'.includes(text.charAt(start - 1))) start--
  return HONOURS.test(text.slice(start, clauseEnd(text, mention.end)))
}

function placeOf({ mayBegin, wordAt }: WordTable, text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (mayBegin(text.charCodeAt(at)) && wordAt(text, at) !== undefined) return at
  }
  return -1
}
