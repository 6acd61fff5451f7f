import type { SeenPerson } from './seenPeople.js'
import type { Proof, Sighting } from './types.js'

/** Two people, by their places among the people, of whom the paper printed one before the other. */
export type PrintedPair = {
  after: number
  before: number
  count: number
  /** Whether they stood in one list; else in one sentence, each with a title. */
  isList: boolean
}

type Listed = { person: number; sighting: Sighting }

/**
 * How often one person stands before another: in the lists of the paper (names with nothing between them but their titles and
 * the signs of a list), and apart from these in its sentences.
 * @param listSigns what may stand between two names besides titles
 */
export function printedPairs(people: readonly SeenPerson[], listSigns: RegExp): PrintedPair[] {
  const pairs = new Map<string, PrintedPair>()
  const note = (before: number, after: number, isList: boolean) => {
    const key = `${before} ${after} ${isList}`
    const pair = pairs.get(key) ?? { after, before, count: 0, isList }
    pair.count++
    pairs.set(key, pair)
  }
  for (const sentence of sentencesOf(people)) {
    const lists = listNumbers(sentence, listSigns)
    for (const [at, one] of sentence.entries())
      for (let then = at + 1; then < sentence.length; then++) {
        const next = sentence[then]!
        if (one.person === next.person) continue
        if (lists[at] === lists[then]) note(one.person, next.person, true)
        else if (one.sighting.title && next.sighting.title) note(one.person, next.person, false)
      }
  }
  return [...pairs.values()]
}

/** The people of each sentence that names several, in their order there. */
function sentencesOf(people: readonly SeenPerson[]): Listed[][] {
  const sentences = new Map<number, Listed[]>()
  for (const [person, { sightings }] of people.entries())
    for (const sighting of sightings) {
      const { sentenceAt } = sighting
      sentences.set(sentenceAt, [...(sentences.get(sentenceAt) ?? []), { person, sighting }])
    }
  return [...sentences.values()].map((named) =>
    named.sort((a, b) => a.sighting.start - b.sighting.start),
  )
}

/** To which list of its sentence each name belongs. */
function listNumbers(sentence: readonly Listed[], listSigns: RegExp): number[] {
  let list = 0
  return sentence.map(({ sighting }, at) => {
    const before = sentence[at - 1]?.sighting
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
  const between = one.text.slice(one.end, next.start)
  const words = [one.titleBehind && one.title, !next.titleBehind && next.title]
  const left = words.reduce<string>((text, title) => (title ? text.replace(title, '') : text), between)
  return left.replace(listSigns, '') === ''
}
