import { type DateMention, type EventReading, type Mention } from '../../../../documents/item.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { endsSentence } from '../text/sentences.js'
import { type Token, tokenAt, tokensOf } from '../text/tokens.js'
import { wordSet } from '../words/list.js'
import { CHAIRING, HOLDING, SPEAKING } from '../words/events.js'
import { type HeldThing, heldThings } from './heldThing.js'

/** A paragraph with what is read out of it already. */
type Paragraph = {
  /** Tokens that belong to an expression of time. */
  dated: ReadonlySet<number>
  dates: readonly DateMention[]
  index: number
  people: readonly Mention[]
  text: string
  tokens: readonly Token[]
}

/** Things that the story reports as held, each once. */
export function readEvents(story: StoryForEvents): EventReading[] {
  const events = story.paragraphs.flatMap(({ index, text }) => {
    const tokens = tokensOf(text)
    const dates = story.dates.filter(({ where }) => where === index)
    const people = story.mentions.filter(({ where }) => where === index)
    const dated = new Set(dates.flatMap(({ end, start }) => tokensBetween(tokens, start, end)))
    const paragraph = { dated, dates, index, people, text, tokens }
    return heldThings(tokens, dated).map((thing) => asEvent(thing, paragraph, story.storyDate))
  })
  return events.filter(
    (event, at) => !events.slice(0, at).some((earlier) => isSame(earlier, event)),
  )
}

/** The public hearing comes again as the hearing. */
const isSame = (earlier: EventReading, { date, name }: EventReading): boolean =>
  earlier.date === date && ` ${earlier.name} `.includes(` ${name} `)

function tokensBetween(tokens: readonly Token[], start: number, end: number): number[] {
  const places: number[] = []
  for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) places.push(at)
  return places
}

function asEvent(thing: HeldThing, paragraph: Paragraph, storyDate: null | string): EventReading {
  const { index, people, text, tokens } = paragraph
  const date = dateOf(thing, paragraph)
  const actor = actorOf(thing, paragraph)
  const part = HOLDING[tokens[thing.verb]?.lower ?? '']
  const chair = [...(part === 'chair' ? actor : []), ...before(CHAIRING, paragraph)]
  return {
    chair: [...new Set(chair)],
    date: date?.value?.slice(0, 10) ?? storyDate,
    groups: [],
    kind: thing.kind,
    lead: part === 'lead' ? actor : [],
    name: text.slice(tokens[thing.first]?.start, tokens[thing.next - 1]?.end),
    organizer: actor.length > 0 ? null : organizerOf(thing, paragraph),
    paragraph: index,
    participants: [...new Set(people.map(({ name }) => name))],
    partOfDay: date?.partOfDay ?? null,
    place: placeOf(thing, paragraph),
    rule: 'en-event-held',
    speakers: [...new Set(before(SPEAKING, paragraph))],
  }
}

const IS_DAY = /^\d{4}-\d\d-\d\d(?:T|$)/

/** The day in the same sentence that stands nearest to the name. */
function dateOf({ next, sentence }: HeldThing, { dates, tokens }: Paragraph): DateMention | null {
  const from = tokens[sentence.start]?.start ?? 0
  const to = tokens[sentence.end - 1]?.end ?? from
  const name = tokens[next - 1]?.end ?? 0
  const inSentence = dates.filter(
    ({ end, start, value }) => start >= from && end <= to && IS_DAY.test(value ?? ''),
  )
  const far = (date: DateMention) => Math.abs(date.start - name)
  return inSentence.toSorted((a, b) => far(a) - far(b))[0] ?? null
}

/** Who stands right before the verb. */
function actorOf({ sentence, verb }: HeldThing, { people, tokens }: Paragraph): string[] {
  const from = tokens[sentence.start]?.start ?? 0
  const to = tokens[verb]?.start ?? 0
  const close = people.filter(({ end, start }) => start >= from && end <= to && to - end <= 2)
  return close.slice(-1).map(({ name }) => name)
}

/** The body before the verb: Planning Board held. */
function organizerOf(
  { first, sentence, verb }: HeldThing,
  { text, tokens }: Paragraph,
): null | string {
  if (first < verb) return null
  let at = verb
  while (at > sentence.start && tokens[at - 1]?.isCapital && tokens[at - 1]?.lower !== 'the') at--
  return at < verb ? text.slice(tokens[at]?.start, tokens[verb - 1]?.end) : null
}

/** People before one of the words, nothing but a few words of their sentence between. */
function before(words: ReadonlySet<string>, { people, tokens }: Paragraph): string[] {
  return people.flatMap(({ end, name }) => {
    const at = tokenAt(tokens, end)
    const said = [at, at + 1].find((place) => words.has(tokens[place]?.lower ?? ''))
    return said !== undefined && !endsSentence(tokens, at) ? [name] : []
  })
}

const PLACE_WORDS = wordSet('in | at | inside')
const ENDS_PLACE = wordSet(
  'and | with | to | on | for | that | which | who | where | after | before | as | by | when',
)
const LONGEST_PLACE = 6

/** In the library, at Harlow Hall: the first place behind the name or the verb. */
function placeOf(
  { next, sentence, verb }: HeldThing,
  { dated, text, tokens }: Paragraph,
): null | string {
  for (let at = Math.max(next, verb); at < sentence.end; at++) {
    if (!PLACE_WORDS.has(tokens[at]?.lower ?? '') || dated.has(at + 1)) continue
    const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
    const end = placeEnd(tokens, start, dated)
    if (end > start) return text.slice(tokens[start]?.start, tokens[end - 1]?.end)
  }
  return null
}

function placeEnd(tokens: readonly Token[], start: number, dated: ReadonlySet<number>): number {
  let end = start
  while (end - start < LONGEST_PLACE && isOfPlace(tokens[end]) && !dated.has(end)) end++
  return end
}

const isOfPlace = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !ENDS_PLACE.has(token.lower)
