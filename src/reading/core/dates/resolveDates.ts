import { type DateMention, type PartOfDay, type Where } from '../../../documents/item.js'
import { type DateAnchors } from './anchors.js'
import { isoDay, parseIssueDate, parseIssueMinute, partsOfDayNumber } from './calendar.js'
import { type DateExpression, type DateSignal } from './expression.js'
import { type Named, type Resolved, resolveForm } from './resolveForm.js'

/** One expression with what its surroundings say. */
export type PlacedExpression = {
  /** Offsets in the raw string that `where` names. */
  end: number
  expression: DateExpression
  /** Another expression stands before it in the same sentence. */
  followsInSentence: boolean
  /** Stands in the first sentence of a lead paragraph, where the reporter dates the story. */
  inLead: boolean
  /** Figures are given up to then: nothing is said to have happened on that day. */
  isCutoff: boolean
  /** Stands in what somebody is quoted with. */
  isQuoted: boolean
  /** Is the first of its sentence, with nothing before it. */
  opensSentence: boolean
  signal: DateSignal
  start: number
  text: string
  where: Where
}

/** What one story of the item has named so far, in reading order. */
export type DateMemory = Named & {
  /** The lead has said when the story was, or that it does not say. */
  isStoryDecided: boolean
  issue: number
  /** Minutes after midnight of the issue date; null where it names no hour. */
  minute: null | number
  /** Whether the story is known to be of one day. */
  isStoryDay: boolean
  /** The last such day that the paragraph has named. */
  paragraphDay: null | number
  /** The last day named that has been; what is to come or is the end of a count is passed over. */
  pastDay: null | number
  /** The last such day that somebody named who is quoted. */
  quotedDay: null | number
  story: number
  /** Year of the last date named. */
  year: null | number
}

/** Resolves one expression and notes it in the memory. */
export function resolveDate(placed: PlacedExpression, memory: DateMemory): DateMention {
  const { expression } = placed
  const anchors: DateAnchors = {
    issue: memory.issue,
    minute: memory.minute,
    previous: memory.day,
    previousPast: placed.followsInSentence ? memory.day : sameDayOf(placed, memory),
    previousYear: memory.year,
    signal: placed.signal,
    story: placed.inLead && memory.day === null ? memory.issue : memory.story,
  }
  const day = dayOfClock(placed, memory)
  const resolved = resolveForm(expression, anchors, { day, period: memory.period })
  const tier = expression.tier ?? resolved.tier
  if (tier === 'core' && expression.form !== 'window') remember(resolved, placed, memory)
  return {
    anchor: resolved.anchor,
    end: placed.end,
    from: dayOrNull(resolved.from),
    partOfDay: partOf(expression),
    rule: expression.rule,
    start: placed.start,
    text: placed.text,
    tier,
    timex: resolved.timex,
    to: dayOrNull(resolved.to),
    type: resolved.type,
    value: resolved.value,
    where: placed.where,
  }
}

/** The day that 当日 means; where the story has none of its own, one to come will do. */
function sameDayOf({ expression, isQuoted }: PlacedExpression, memory: DateMemory): null | number {
  const { day, isStoryDay, paragraphDay, pastDay, quotedDay, story } = memory
  if (isQuoted && quotedDay !== null) return quotedDay
  const isSame = expression.form === 'point' && expression.point.sameDay === 0
  if (isSame && isStoryDay) return paragraphDay ?? story
  return pastDay ?? (isStoryDay ? null : day)
}

/** On which day a clock time is: the last of its sentence; where it opens one, the last before it: 8时30分，发令枪响. */
function dayOfClock(placed: PlacedExpression, memory: DateMemory): null | number {
  if (placed.followsInSentence) return memory.day
  if (!placed.opensSentence) return null
  return memory.paragraphDay ?? (placed.start === 0 ? memory.pastDay : null)
}

const dayOrNull = (day: null | number): null | string => (day === null ? null : isoDay(day))

function partOf(expression: DateExpression): null | PartOfDay {
  if (expression.form === 'set') return expression.part ?? null
  return expression.form === 'point' ? (expression.point.part ?? null) : null
}

function remember(
  { from, period, to, type }: Resolved,
  placed: PlacedExpression,
  memory: DateMemory,
): void {
  if (from !== null) memory.year = partsOfDayNumber(from).year
  if (period?.unit === 'day' && !isEdge(placed.expression)) rememberDay(period.from, placed, memory)
  if (period && period.unit !== 'year' && period.unit !== 'day') memory.period = period
  if (type === 'range' && from !== null && to !== null) {
    memory.period = { from, to, unit: period?.unit ?? 'month' }
  }
}

function rememberDay(day: number, placed: PlacedExpression, memory: DateMemory): void {
  memory.day = day
  if (placed.isCutoff || day > memory.issue) return
  if (placed.isQuoted) memory.quotedDay = day
  else memory.pastDay = memory.paragraphDay = day
}

/** 9月底 names no day to which 当日 or a bare 9日 could go back. */
const isEdge = (expression: DateExpression): boolean =>
  expression.form === 'point' && expression.point.edge !== undefined

let parsed = { day: 0, issueDate: '', minute: null as null | number }

/**
 * The memory at the start of a story: nothing named yet, its own date still that of the issue.
 * @throws RangeError when the issue date names no day.
 */
export function freshMemory(issueDate: string): DateMemory {
  if (issueDate !== parsed.issueDate) {
    parsed = { day: parseIssueDate(issueDate), issueDate, minute: parseIssueMinute(issueDate) }
  }
  const { day: issue, minute } = parsed
  return {
    day: null,
    isStoryDay: false,
    isStoryDecided: false,
    issue,
    minute,
    paragraphDay: null,
    pastDay: null,
    period: null,
    quotedDay: null,
    story: issue,
    year: null,
  }
}
