import { type DateMention } from '../../../documents/item.js'
import { type Story } from '../datelines.js'
import { type Line, spanOf } from '../lines.js'
import { type ReadingLocale } from '../locale.js'
import { signSet } from '../words/characterSet.js'
import { haveOverlaps, withoutOverlaps } from '../overlaps.js'
import { isoDay } from './calendar.js'
import {
  type DateDetector,
  type DateExpression,
  type DateSignal,
  type DirectedExpression,
} from './expression.js'
import { type DateMemory, freshMemory, type PlacedExpression, resolveDate } from './resolveDates.js'
import { decidesStoryDate, isBesideOther, isOfEdition, isStoryDay } from './storyDay.js'

/**
 * All dates of an item, in reading order. Each story counts from its own dateline, the paper's issue date
 * stands in until one is found.
 */
export function readDates(
  lines: readonly Line[],
  stories: readonly Story[],
  context: { issueDate: string; locale: ReadingLocale },
): DateMention[] {
  const { issueDate, locale } = context
  const dated = lines.filter((line) => line.dates.length > 0)
  const found: DateMention[] = []
  let before: null | number = null
  for (const story of stories) {
    const memory = freshMemory(issueDate)
    // 又讯 同日下午: on the day of the story in front of it.
    memory.pastDay = before
    const inStory = dated.filter((line) => story.wheres.has(line.where))
    const inBody: DateMention[] = []
    for (const line of inStory) if (isBody(line)) addDates(inBody, line, { locale, memory, story })
    // The heads stand first, but what they say counts from the day that the body settles.
    const headMemory = freshMemory(issueDate)
    headMemory.story = memory.story
    if (memory.isStoryDecided) before = memory.story
    for (const line of inStory)
      if (!isBody(line)) addDates(found, line, { locale, memory: headMemory, story })
    found.push(...inBody)
  }
  return found
}

const isBody = ({ where }: Line): boolean => typeof where === 'number'

/** Adds the dates of a line, with what the sentence says before each of them. */
function addDates(
  found: DateMention[],
  line: Line,
  { locale, memory, story }: { locale: ReadingLocale; memory: DateMemory; story: Story },
): void {
  const isLead = line.where === story.paragraph
  const leadEnd = isLead ? locale.firstSentenceEnd(line.text, story.lead?.end ?? 0) : 0
  memory.paragraphDay = null
  let lastEnd = -1
  let lastSignal: DateSignal = 'none'
  for (const [index, expression] of line.dates.entries()) {
    const followsInSentence = lastEnd >= 0 && isSameSentence(line.text, lastEnd, expression.start)
    const isSilent = expression.signal === 'none' && followsInSentence
    const signal: DateSignal = isSilent ? lastSignal : expression.signal
    const inLead = isLead && expression.start < leadEnd
    const isCutoff = locale.isCutoff(line.text, expression.start)
    const isQuoted = isInQuotes(line.text, expression.start)
    const opensSentence = isOpening(line.text, expression.start)
    const said = { followsInSentence, inLead, isCutoff, isQuoted, opensSentence, signal }
    const date = resolveDate(place(line, expression, said), memory)
    lastEnd = expression.end
    // 去年冬天清了一遍，3月20日放水: a season says nothing of the next day.
    lastSignal = isAhead(date, memory) ? 'future' : date.tier === 'core' ? signal : 'none'
    const isOutdone = isOutdoneBy(line.dates[index + 1], expression, date)
    if (isLead && story.lead && !isOutdone) noteStoryDay(date, memory)
    found.push(date)
  }
}

/** Whether the next date says when, and this one only about when or of which year something is. */
const isOutdoneBy = (
  next: DateExpression | undefined,
  expression: DateExpression,
  { anchor, value }: DateMention,
): boolean =>
  isBesideOther(expression, next) ||
  isOfEdition({ anchor, end: expression.end, value }, next && dayOf(next))

const dayOf = (expression: DateExpression) => ({
  isDay: expression.form === 'point' && expression.point.day !== undefined,
  start: expression.start,
})

/** What a sentence tells behind a coming date lies ahead as well. */
const isAhead = ({ from, tier }: DateMention, { issue }: DateMemory): boolean =>
  tier === 'core' && from !== null && from > isoDay(issue)

/** The lead's first date becomes the story's own. */
function noteStoryDay(date: DateMention, memory: DateMemory): void {
  if (memory.isStoryDecided || !decidesStoryDate(date)) return
  memory.isStoryDecided = true
  if (!isStoryDay(date, isoDay(memory.issue))) return
  memory.isStoryDay = date.from === date.to
  memory.story = memory.day ?? memory.story
}

/** Whether a quotation is open at a place of a text. */
const isInQuotes = (text: string, at: number): boolean =>
  text.lastIndexOf('“', at) > text.lastIndexOf('”', at)

/** The expressions of a text, of overlapping ones the longest. */
export function dateExpressionsIn(raw: string, locale: ReadingLocale): DirectedExpression[] {
  const text = locale.dateSpelling?.(raw) ?? raw
  const found = foundBy(locale.dates, text)
  const kept = haveOverlaps(found) ? withoutOverlaps(found, () => 0) : found
  return directed(kept, text, locale)
}

function foundBy(detectors: readonly DateDetector[], text: string): DateExpression[] {
  const [first, second] = detectors
  if (first && !second) return first.find(text)
  const found: DateExpression[] = []
  for (const { find } of detectors) {
    for (const expression of find(text)) insertByPlace(found, expression)
  }
  return found
}

/** The expressions themselves, which nobody else holds, with their directions put in. */
function directed(
  expressions: DateExpression[],
  text: string,
  locale: ReadingLocale,
): DirectedExpression[] {
  const all = expressions as DirectedExpression[]
  for (const expression of all) expression.signal = signalOf(text, expression, locale)
  return all
}

/** Lists are short and mostly come in order: put in from behind. */
function insertByPlace(found: DateExpression[], expression: DateExpression): void {
  let at = found.length
  while (at > 0 && (found[at - 1]?.start ?? 0) > expression.start) at--
  if (at === found.length) found.push(expression)
  else found.splice(at, 0, expression)
}

function signalOf(text: string, expression: DateExpression, locale: ReadingLocale): DateSignal {
  const bound = expression.form === 'point' ? (expression.bound ?? null) : null
  return locale.dateSignal(text, expression, bound)
}

/** A date after a future one in the same sentence lies ahead as well. */
function isSameSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (STOPS.hasUnit(text.charCodeAt(at))) return false
  return true
}

/** Whether a sentence begins there. */
const isOpening = (text: string, at: number): boolean =>
  at === 0 || STOPS.hasUnit(text.charCodeAt(at - 1))

const STOPS = signSet('。！？；\n')

function place(
  line: Line,
  expression: DateExpression,
  said: Omit<PlacedExpression, 'end' | 'expression' | 'start' | 'text' | 'where'>,
): PlacedExpression {
  const { end, start } = spanOf(line, expression.start, expression.end)
  return {
    end,
    expression,
    followsInSentence: said.followsInSentence,
    inLead: said.inLead,
    isCutoff: said.isCutoff,
    isQuoted: said.isQuoted,
    opensSentence: said.opensSentence,
    signal: said.signal,
    start,
    text: line.raw.slice(start, end),
    where: line.where,
  }
}
