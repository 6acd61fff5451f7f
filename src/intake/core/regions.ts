import type { IntakeLocale } from '../locales/index.js'
import { captionStart, isPhoto } from './captions.js'
import { type Credit, creditAt } from './credits.js'
import { isUnderByline, isUnderNotice, isUnderUnindented, linesOver } from './linesOver.js'
import { opensFollowUp, opensWithLead } from './leads.js'
import type { Line } from './lines.js'
import { endsSentence } from './sentences.js'
import { endsWithByline } from './textEnds.js'

/** The lines of one item, sorted by what they are. */
export type Region = {
  body: Line[]
  credit: null | string
  creditLines: Line[]
  heads: Line[]
  isPhoto: boolean
}

/** A stretch of lines and the credits among them. */
type Stretch = {
  body: Line[]
  credits: Located[]
  heads: Line[]
  /** A lead marker, a byline under a headline or behind its text says that it is no photo. */
  isStory: boolean
}

/** A credit and the lines that it stands in. */
type Located = { lines: Line[]; text: string }

const locate = (lines: readonly Line[], { first, last, text }: Credit): Located => ({
  lines: lines.slice(first, last + 1),
  text,
})

/** Indices of the lines at which an item certainly starts: lost glyphs, a lead marker, a byline under a headline. */
export function findStarts(lines: readonly Line[], locale: IntakeLocale): number[] {
  return lines.flatMap(({ marks, text }, at) => {
    if (opensFollowUp(text, locale)) return []
    const isStart =
      marks >= 2 ||
      opensWithLead(lines, at, locale) ||
      isUnderByline(lines, at, locale) ||
      isUnderNotice(lines, at, locale) ||
      isUnderUnindented(lines, at, locale)
    return isStart ? [at] : []
  })
}

/** Cuts the page's lines at the starts, each with the head lines over it. */
function cut(lines: readonly Line[], locale: IntakeLocale): Stretch[] {
  const starts = findStarts(lines, locale)
  const overs = starts.map((start, k) =>
    linesOver(lines, start, k === 0 ? 0 : starts[k - 1]! + 1, locale),
  )
  const first = overs[0]?.top ?? lines.length
  const stretches: Stretch[] = first > 0 ? [loose(lines.slice(0, first))] : []
  for (const [k, start] of starts.entries()) {
    const { credit, heads } = overs[k]!
    const credits = credit ? [locate(lines, credit)] : []
    const body = lines.slice(start, overs[k + 1]?.top ?? lines.length)
    const isStory =
      opensWithLead(body, 0, locale) ||
      isUnderByline(lines, start, locale) ||
      (isUnderUnindented(lines, start, locale) && isSigned(body, credit, locale))
    stretches.push({ body, credits, heads, isStory })
  }
  return stretches
}

/** Its writer stands over or behind its text, so that it is no caption. */
const isSigned = (body: readonly Line[], over: Credit | null, locale: IntakeLocale): boolean =>
  over !== null || body.some((_, at) => endsWithByline(body, at, locale))

/** Lines that no start claims; a head line that is clearly narrower than the text under it comes off. */
function loose(lines: readonly Line[]): Stretch {
  const [first, ...others] = lines
  const widest = Math.max(...others.slice(0, 3).map((line) => line.width))
  const isHead = first && first.width < widest - 3 && !/[，。；：、,;]/u.test(first.text)
  return {
    body: isHead ? others : [...lines],
    credits: [],
    heads: isHead ? [first] : [],
    isStory: false,
  }
}

/** The first credit with a verb inside a text; in a story only where a sentence has ended before it. */
function creditIn(body: readonly Line[], isStory: boolean, locale: IntakeLocale): Credit | null {
  for (let at = 1; at < body.length; at++) {
    if (isStory && !endsSentence(body[at - 1]!.text, locale)) continue
    const credit = creditAt(body, at, locale)
    if (credit?.withVerb) return credit
  }
  return null
}

/** Splits a stretch at its picture credit: the story before, the photo with that credit, what follows. */
function split(stretch: Stretch, locale: IntakeLocale): Region[] {
  const { body, isStory } = stretch
  const credit = creditIn(body, isStory, locale)
  if (!credit) return [toRegion(stretch, locale)]
  const rest = body.slice(credit.last + 1)
  const after = rest.length ? split(loose(rest), locale) : []
  const credits = [locate(body, credit)]
  const text = body.slice(0, credit.first)
  const start = captionStart(text, isStory, locale)
  if (start === 0 || start === null) {
    const own = { ...stretch, body: text, credits: [...stretch.credits, ...credits] }
    return [toRegion(own, locale), ...after]
  }
  const over = linesOver(text, start, 1, locale)
  if (over.credit) credits.unshift(locate(text, over.credit))
  const story = { ...stretch, body: text.slice(0, over.top) }
  const photo = { body: text.slice(start), credits, heads: over.heads, isStory: false }
  return [toRegion(story, locale), { ...toRegion(photo, locale), isPhoto: true }, ...after]
}

function toRegion({ body, credits, heads, isStory }: Stretch, locale: IntakeLocale): Region {
  const credit = credits.map(({ text }) => text).join(' ') || null
  const creditLines = credits.flatMap(({ lines }) => lines)
  const region = { body, credit, creditLines, heads }
  return { ...region, isPhoto: !isStory && isPhoto(region, locale) }
}

/** Finds the items of a page: which lines are whose head, text and credit. */
export function findRegions(lines: readonly Line[], locale: IntakeLocale): Region[] {
  return cut(lines, locale).flatMap((stretch) => split(stretch, locale))
}
