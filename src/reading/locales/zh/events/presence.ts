import { type DateMention, type Mention } from '../../../../documents/item.js'
import { signSet } from '../../../core/words/characterSet.js'
import { wordTable, type WordTable } from '../../../core/words/wordTable.js'
import { ABSENT, ACTS, ATTEND_VERBS, HONOURS, SENDERS, SPEECH } from '../words/events.js'
import { clauseEnd, clauseStart, sentenceAround } from './clauses.js'
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
const absent = wordTable(ABSENT)
const senders = wordTable(SENDERS)
const honours = wordTable(HONOURS)
/** Between a name and what is said of who is not there. */
const LONGEST_BETWEEN = 8
const COMRADE = '同志'
/** 为冠军队颁奖: who hands it over is there. */
const HONOURS_OTHERS = /为[^，。]{1,20}(?:颁|授)/
const DELEGATION_BEGINS = signSet('同等的委')
const DELEGATES = /^(?:同志)?等?的?委托/

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
  const at = placeIn(speech, text, 0)
  if (at < 0) return false
  const attending = placeIn(attends, text, 0)
  if (attending < 0 || attending > at) return true
  const and = text.indexOf('并', attending)
  return and >= 0 && placeIn(speech, text, and) >= 0
}

/** Whether a text tells of something that only somebody present can do. */
export const isAct = (text: string): boolean => placeIn(acts, text, 0) >= 0

/** Whether a text says that somebody is there. */
export const isAttending = (text: string): boolean =>
  placeIn(attends, text, 0) >= 0 || text.includes('陪同')

/** 会议听取了某局局长某某关于…的报告: whoever reports is there. */
export function isHeard({ behind, mention, passage: { text } }: Named): boolean {
  const title = mention.titleSource === 'explicit' ? (mention.title?.length ?? 0) : 0
  return HEARD.test(text.slice(0, mention.start - title).slice(-6)) && REPORTS.test(behind)
}

const HEARD = /听取了?$/
const REPORTS = /^(?:同志)?(?:关于|所?作的?|代表)/

/** Whether somebody is only talked about: the sender of a letter, who is on leave, who gets an award. */
export function isAway({ behind, mention, passage: { text } }: Named): boolean {
  if (behind !== '' && isAbsent(behind)) return true
  const title = mention.titleSource === 'explicit' ? (mention.title?.length ?? 0) : 0
  return senders.wordBefore(text, mention.start - title) !== undefined
}

/** 当天下午，…: the sentence of a name is about another part of the day than the event. */
export function isAtOtherHour(
  { mention, passage: { dates, text } }: Named,
  partOfDay: DateMention['partOfDay'],
): boolean {
  if (partOfDay === null) return false
  const { start } = sentenceAround(text, mention.start)
  return dates.some(
    (date) => date.start === start && date.partOfDay !== null && date.partOfDay !== partOfDay,
  )
}

function isAbsent(behind: string): boolean {
  const skipped = behind.startsWith(COMRADE) ? COMRADE.length : 0
  const last = Math.min(behind.length, skipped + LONGEST_BETWEEN + 1)
  if (placeIn(absent, behind, 0, last) >= 0) return true
  return DELEGATION_BEGINS.hasAt(behind, 0) && DELEGATES.test(behind)
}

/** Whether the clause of a name gives honours or posts. */
export function isHonoured({ behind, mention, passage: { text } }: Named): boolean {
  const start = clauseStart(text, mention.start)
  const isSaid = placeIn(honours, text, start, mention.end + behind.length) >= 0
  return isSaid && !HONOURS_OTHERS.test(behind)
}

/** Where in a stretch of the text a word of the table begins; -1 where none does. */
function placeIn(
  { mayBegin, wordAt }: WordTable,
  text: string,
  start: number,
  end = text.length,
): number {
  for (let at = start; at < end; at++) {
    if (mayBegin(text.charCodeAt(at)) && wordAt(text, at) !== undefined) return at
  }
  return -1
}
