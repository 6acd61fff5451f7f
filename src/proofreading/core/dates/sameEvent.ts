import type { DateMention } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'
import { type ItemString, stringAt } from '../strings.js'
import { dayOf } from './calendar.js'
import { sentenceAround } from './sentenceAround.js'
import { isQuoted } from './tellingDays.js'

/** How a language points back to an event by its day. */
export type SameEvent = {
  /** What the words around a day call its event, when they point back to it: 会 of 5月13日召开的推进会上; null where they do not. */
  eventOf: (before: string, behind: string) => null | string
  /** Whether a date's words give month and day, and which words do; null where they do not. */
  statedDay: (said: string) => null | string
}

/** A day that the story gives elsewhere for the event of a relative day. */
export type OtherDay = { day: number; words: string }

type Place = { end: number; start: number }

/**
 * Days, as day numbers, that an item gives for the same event as a relative day: where the relative day opens its story, those
 * by which it points back to the event; where the relative day points back, that of the opening.
 */
export function sameEventDays(
  relative: Place,
  string: ItemString,
  item: ReadItem,
  grammar: SameEvent,
): OtherDay[] {
  const days = item.dates.flatMap((date) => statedOf(date, item, grammar))
  const opening = item.dates.find(({ tier, where }) => where === string.where && tier === 'core')
  if (opening && opening.start === relative.start && isOpening(opening, item)) {
    const told = toldAt(string.text, relative)
    return days.filter(
      ({ date, event }) =>
        date !== opening &&
        (goesOn(date, opening, item) || (event !== null && told.includes(event))),
    )
  }
  const event = eventAt(string.text, relative, grammar)
  if (event === null) return []
  return days.filter(
    ({ date }) =>
      date.where !== string.where &&
      isOpening(date, item) &&
      toldAt(stringAt(item, date.where), date).includes(event),
  )
}

/** Whether a date opens the paragraph behind the lead, which goes on with what the lead tells of. */
const goesOn = (
  { start, where }: DateMention,
  lead: DateMention,
  { dateline }: ReadItem,
): boolean =>
  start === 0 &&
  Number(where) === Number(lead.where) + 1 &&
  dateline.some(({ paragraph }) => paragraph === lead.where)

type StatedDay = OtherDay & { date: DateMention; event: null | string }

function statedOf(date: DateMention, item: ReadItem, grammar: SameEvent): StatedDay[] {
  const words = grammar.statedDay(date.text)
  if (words === null || date.from === null || date.from !== date.to) return []
  const text = stringAt(item, date.where)
  if (isQuoted(text, date.start)) return []
  return [{ date, day: dayOf(date.from), event: eventAt(text, date, grammar), words }]
}

const eventAt = (text: string, { end, start }: Place, { eventOf }: SameEvent): null | string =>
  eventOf(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH))

/** Characters around a day in which its event is named. */
const REACH = 20

/** The sentence in which a day stands. */
function toldAt(text: string, { end, start }: Place): string {
  const { before, behind } = sentenceAround(text, start, end)
  return `${before}${behind}`
}

/** Whether a date is the first of a story: of its lead, or of an item without one. */
function isOpening({ start, where }: DateMention, { dateline, dates }: ReadItem): boolean {
  const opens =
    dateline.length === 0 ? where === 0 : dateline.some(({ paragraph }) => paragraph === where)
  const first = dates.find((date) => date.where === where && date.tier === 'core')
  return opens && first?.start === start
}
