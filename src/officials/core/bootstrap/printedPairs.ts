import type { SeenPerson } from './seenPeople.js'
import type { Proof, Sighting } from './types.js'

/** Two people, by their places among the people, of whom the paper printed one before the other. */
export type PrintedPair = {
  after: number
  before: number
  count: number
  shown: Shown
}
/** How two were printed together: in one list; else each with a title in one sentence, or in one paragraph. */
export type Shown = 'list' | 'paragraph' | 'sentence'

type Listed = { person: number; sighting: Sighting }

/**
 * How often one person stands before another: in the lists of the paper (names with nothing between them but their titles and
 * the signs of a list), and apart from these in its sentences.
 * @param listSigns what may stand between two names besides titles
 */
export function printedPairs(people: readonly SeenPerson[], listSigns: RegExp): PrintedPair[] {
  const pairs = new Map<string, PrintedPair>()
  const note = (before: number, after: number, shown: Shown) => {
    const key = `${before} ${after} ${shown}`
    const pair = pairs.get(key) ?? { after, before, count: 0, shown }
    pair.count++
    pairs.set(key, pair)
  }
  for (const paragraph of paragraphsOf(people)) {
    const lists = listNumbers(paragraph, listSigns)
    for (const [at, one] of paragraph.entries())
      paragraph.slice(at + 1).forEach((next, more) => {
        const shown = howShown(one, next, lists[at] === lists[at + 1 + more])
        if (shown) note(one.person, next.person, shown)
      })
  }
  return [...pairs.values()]
}

/** What the print tells of the order of two; null where it tells nothing. */
function howShown(one: Listed, next: Listed, isList: boolean): null | Shown {
  if (one.person === next.person) return null
  if (isList) return 'list'
  if (!one.sighting.isLead || !one.sighting.title || !next.sighting.title) return null
  return one.sighting.sentenceAt === next.sighting.sentenceAt ? 'sentence' : 'paragraph'
}

/** The people of each paragraph that names several, in their order there. */
function paragraphsOf(people: readonly SeenPerson[]): Listed[][] {
  const paragraphs = new Map<number, Listed[]>()
  for (const [person, { sightings }] of people.entries())
    for (const sighting of sightings) {
      const { stringAt } = sighting
      paragraphs.set(stringAt, [...(paragraphs.get(stringAt) ?? []), { person, sighting }])
    }
  return [...paragraphs.values()].map((named) =>
    named.sort((a, b) => a.sighting.start - b.sighting.start),
  )
}

/** To which list of its paragraph each name belongs. */
function listNumbers(paragraph: readonly Listed[], listSigns: RegExp): number[] {
  let list = 0
  return paragraph.map(({ sighting }, at) => {
    const before = paragraph[at - 1]?.sighting
    if (before && !follows(before, sighting, listSigns)) list++
    return list
  })
}

/** The sentence of a sighting, to be looked at. */
export const proofOf = ({ date, file, sentence, title }: Sighting): Proof => ({
  date,
  file,
  sentence,
  title: title ?? '',
})

function follows(one: Sighting, next: Sighting, listSigns: RegExp): boolean {
  if (one.sentenceAt !== next.sentenceAt) return false
  const between = one.text.slice(one.end, next.start)
  const words = [one.titleBehind && one.title, !next.titleBehind && next.title]
  const left = words.reduce<string>(
    (text, title) => (title ? text.replace(title, '') : text),
    between,
  )
  return left.replace(listSigns, '') === ''
}
