import type { Item, Mention, Where } from '../../../documents/item.js'
import type { SeenPage, Sighting } from './types.js'

type Place = Pick<Sighting, 'date' | 'file' | 'isLead' | 'item' | 'stringAt'>
type Sentence = { end: number; number: number; start: number }

/** Whoever is named in an archive, save in bylines and credits, in the order of the paper. */
export function collectSightings(pages: readonly SeenPage[], sentenceEnds: RegExp): Sighting[] {
  const sightings: Sighting[] = []
  let item = -1
  let sentence = 0
  let string = 0
  for (const page of [...pages].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
    for (const read of page.items) {
      item++
      for (const [where, mentions] of byString(read)) {
        const isLead = leadsOf(read).has(where)
        const place = { date: page.date, file: page.file, isLead, item, stringAt: string++ }
        const text = stringAt(read, where)
        const sentences = splitSentences(text, sentenceEnds, sentence)
        sentence += sentences.length
        for (const mention of mentions) sightings.push(sightingOf(mention, text, sentences, place))
      }
    }
  return sightings
}

/** Where a story says who was there: its opening, and that of each 又讯. */
const leadsOf = ({ dateline }: Item): Set<Where> =>
  new Set([0, ...dateline.map(({ paragraph }) => paragraph)])

function byString({ mentions }: Item): Map<Where, Mention[]> {
  const strings = new Map<Where, Mention[]>()
  for (const mention of mentions)
    if (mention.titleSource !== 'byline' && !/byline|credit|description/.test(mention.rule))
      strings.set(mention.where, [...(strings.get(mention.where) ?? []), mention])
  for (const found of strings.values()) found.sort((a, b) => a.start - b.start)
  return strings
}

const stringAt = (item: Item, where: Where): string =>
  (typeof where === 'number' ? item.paragraphs[where] : item[where]) ?? ''

function splitSentences(text: string, ends: RegExp, from: number): Sentence[] {
  const all = new RegExp(ends.source, `${ends.flags.replace('g', '')}g`)
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: sign, index } of text.matchAll(all)) {
    sentences.push({ end: index + sign.length, number: from + sentences.length, start })
    start = index + sign.length
  }
  return [...sentences, { end: text.length, number: from + sentences.length, start }]
}

function sightingOf(
  { end, name, positions, start, title, titleSource }: Mention,
  text: string,
  sentences: readonly Sentence[],
  place: Place,
): Sighting {
  const inside = sentences.find((sentence) => start < sentence.end) ?? sentences.at(-1)!
  return {
    ...place,
    ...{ end, name, positions, start, text, title },
    sentence: text.slice(inside.start, inside.end).trim(),
    sentenceAt: inside.number,
    titleBehind: titleSource === 'after',
  }
}
