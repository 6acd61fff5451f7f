import { type DateMention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { sentenceAround } from './clauses.js'
import { type Passage } from './passages.js'
import { thenPlaces } from './thens.js'

/** A sentence that may report an event, with what makes it one. */
export type Anchor = {
  passage: Passage
  /** `lead` holds the story's own date, `dated` another one, `then` a word such as 随后. */
  reason: 'dated' | 'lead' | 'then'
  sentence: Stretch
}

const DAY_LENGTH = 24 * 60 * 60 * 1000
/** Days between an event and the day of the story that tells of it. */
const LONGEST_AGO = 31

/** The sentences of a passage that may report an event, from left to right. */
export function anchorsIn(passage: Passage, isFirst: boolean, story: StoryForEvents): Anchor[] {
  const anchors: Anchor[] = []
  const add = (at: number, reason: Anchor['reason']) =>
    anchors.push({ passage, reason, sentence: sentenceAround(passage.text, at) })
  const lead = isFirst ? leadDate(passage, story) : undefined
  if (lead) add(lead.start, 'lead')
  for (const date of passage.dates)
    if (!isIn(anchors, date.start) && isNear(date, story)) add(date.start, 'dated')
  for (const at of thenPlaces(passage.text)) if (!isIn(anchors, at)) add(at, 'then')
  return anchors.length < 2 ? anchors : anchors.sort((a, b) => a.sentence.start - b.sentence.start)
}

function isIn(anchors: readonly Anchor[], at: number): boolean {
  for (const { sentence } of anchors) if (at >= sentence.start && at < sentence.end) return true
  return false
}

/** The date that settles when the story was: the one of its own day, else one that says only lately. */
export function leadDate(
  { dates }: Passage,
  { storyDate }: StoryForEvents,
): DateMention | undefined {
  if (storyDate === null) return dates.find(({ timex }) => timex === 'PAST_REF')
  const isStoryDay = ({ tier, value }: DateMention) =>
    tier === 'core' && value !== null && dayOf(value) === storyDate
  return dates.find(isStoryDay) ?? dates.find(({ tier }) => tier === 'core')
}

/** A day, or a few, at most a month before the story's own, and not after the issue's. */
function isNear(date: DateMention, { issueDate, storyDate }: StoryForEvents): boolean {
  const { from } = date
  if (from === null || from > issueDate || !isDay(date)) return false
  const day = (storyDate ?? issueDate).slice(0, 10)
  const isSameMonth = from.startsWith(day.slice(0, 7))
  return isSameMonth || Math.abs(timeOf(day) - timeOf(from)) <= LONGEST_AGO * DAY_LENGTH
}

const timeOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

/** Whether a date is settled to the day: YYYY-MM-DD at its start. */
export const isDay = ({ tier, value }: DateMention): boolean =>
  tier === 'core' && value !== null && value.length >= 10 && value[4] === '-' && value[7] === '-'

/** An EDTF day or range of days without the hours. */
export const dayOf = (value: string): string =>
  value.includes('T') ? value.replaceAll(/T[\d:]+/g, '') : value
