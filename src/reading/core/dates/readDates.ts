import { type DateMention } from '../../../documents/item.js'
import { type Story } from '../datelines.js'
import { type Line, spanOf } from '../lines.js'
import { type ReadingLocale } from '../locale.js'
import { signSet } from '../words/characterSet.js'
import { haveOverlaps, withoutOverlaps } from '../overlaps.js'
import { isoDay } from './calendar.js'
import { type DateExpression, type DateSignal, type DirectedExpression } from './expression.js'
import { type DateMemory, freshMemory, type PlacedExpression, resolveDate } from './resolveDates.js'
import { decidesStoryDate, isStoryDay } from './storyDay.js'

/**
 * All dates of an item, in reading order. Each story counts from its own dateline, the paper's issue date
 * stands in until one is found.
 */
export function readDates(
  lines: readonly Line[],
  stories: readonly Story[],
  context: { issueDate: string; locale: ReadingLocale },
): DateMention[] {
  const fresh = freshMemory(context.issueDate)
  return stories.flatMap((story) => {
    const inStory = lines.filter((line) => story.wheres.has(line.where))
    const body = inStory.filter((line) => typeof line.where === 'number')
    const heads = inStory.filter((line) => typeof line.where !== 'number')
    const memory = { ...fresh }
    const bodyDates = body.flatMap((line) => lineDates(line, story, memory, context.locale))
    const headMemory: DateMemory = { ...fresh, story: memory.story }
    const headDates = heads.flatMap((line) => lineDates(line, story, headMemory, context.locale))
    return [...headDates, ...bodyDates]
  })
}

function lineDates(
  line: Line,
  story: Story,
  memory: DateMemory,
  locale: ReadingLocale,
): DateMention[] {
  const isLead = line.where === story.paragraph
  const leadEnd = isLead ? locale.firstSentenceEnd(line.text, story.lead?.end ?? 0) : 0
  let before: null | { end: number; signal: DateSignal } = null
  return line.dates.map((expression) => {
    const same = before && isSameSentence(line.text, before.end, expression.start) ? before : null
    const { signal: said } = expression
    const signal: DateSignal = said === 'none' && same ? same.signal : said
    const placed = place(line, expression, {
      followsInSentence: same !== null,
      inLead: isLead && expression.start < leadEnd,
      signal,
    })
    const date = resolveDate(placed, memory)
    before = { end: expression.end, signal: isAhead(date, memory) ? 'future' : signal }
    if (isLead && story.lead) noteStoryDay(date, memory)
    return date
  })
}

/** What a sentence tells behind a coming date lies ahead as well. */
const isAhead = ({ from, tier }: DateMention, { issue }: DateMemory): boolean =>
  tier === 'core' && from !== null && from > isoDay(issue)

/** The lead's first date becomes the story's own. */
function noteStoryDay(date: DateMention, memory: DateMemory): void {
  if (memory.isStoryDecided || !decidesStoryDate(date)) return
  memory.isStoryDecided = true
  if (isStoryDay(date, isoDay(memory.issue))) memory.story = memory.day ?? memory.story
}

/** The expressions of a text, of overlapping ones the longest. */
export function dateExpressionsIn(raw: string, locale: ReadingLocale): DirectedExpression[] {
  const text = locale.dateSpelling?.(raw) ?? raw
  const found: DateExpression[] = []
  for (const { find } of locale.dates) {
    for (const expression of find(text)) insertByPlace(found, expression)
  }
  const kept = haveOverlaps(found) ? withoutOverlaps(found, () => 0) : found
  return directed(kept, text, locale)
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

const STOPS = signSet('。！？；\n')

function place(
  line: Line,
  expression: DateExpression,
  said: Pick<PlacedExpression, 'followsInSentence' | 'inLead' | 'signal'>,
): PlacedExpression {
  const span = spanOf(line, expression.start, expression.end)
  const text = line.raw.slice(span.start, span.end)
  return {
    expression,
    followsInSentence: said.followsInSentence,
    inLead: said.inLead,
    signal: said.signal,
    span,
    text,
    where: line.where,
  }
}
