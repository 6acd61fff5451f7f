import { type DateMention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { placesOfWords } from '../../../core/words/wordTable.js'
import { sentenceAround } from './clauses.js'
import { type EventWords } from './eventWords.js'
import { type Passage } from './passages.js'

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
export function anchorsIn(
  passage: Passage,
  isFirst: boolean,
  story: StoryForEvents,
  words: EventWords,
): Anchor[] {
  const { dates, text } = passage
  const lead = isFirst ? leadDate(passage, story) : undefined
  const dated = dates
    .filter((date) => date !== lead && isNear(date, story))
    .map(({ start }) => anchorAt(start, 'dated'))
  const thens = placesOfWords(text, words.thens).map(({ start }) => anchorAt(start, 'then'))
  const own = lead ? [anchorAt(lead.start, 'lead')] : []
  const anchors = new Map<number, Anchor>()
  for (const anchor of [...own, ...dated, ...thens]) {
    if (!anchors.has(anchor.sentence.start)) anchors.set(anchor.sentence.start, anchor)
  }
  return [...anchors.values()].sort((a, b) => a.sentence.start - b.sentence.start)

  function anchorAt(at: number, reason: Anchor['reason']): Anchor {
    return { passage, reason, sentence: sentenceAround(text, at) }
  }
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
function isNear({ from, tier, value }: DateMention, story: StoryForEvents): boolean {
  if (tier !== 'core' || from === null || !/^\d{4}-\d\d-\d\d/.test(value ?? '')) return false
  if (from > story.issueDate) return false
  const day = (story.storyDate ?? story.issueDate).slice(0, 10)
  return Math.abs(Date.parse(day) - Date.parse(from)) <= LONGEST_AGO * DAY_LENGTH
}

/** An EDTF day or range of days without the hours. */
export const dayOf = (value: string): string => value.replaceAll(/T[\d:]+/g, '')
