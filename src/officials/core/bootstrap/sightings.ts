import type { Item, Mention, Where } from '../../../documents/item.js'
import type { SeenPage, Sighting } from './types.js'

type Place = Pick<Sighting, 'date' | 'file' | 'isLead' | 'item' | 'stringAt'>
type Sentence = { end: number; number: number; start: number }

/** Whoever is named in an archive, save in bylines and credits, in the order of the paper. */
export function collectSightings(pages: readonly SeenPage[], sentenceEnds: RegExp): Sighting[] {
  const sightings: Sighting[] = []
  const counts = { item: 0, sentence: 0, string: 0 }
  for (const { date, file, item } of itemsInTurn(pages)) {
    const leads = leadsOf(item)
    for (const [where, mentions] of byString(item)) {
      const isLead = leads.has(where)
      const place = { date, file, isLead, item: counts.item, stringAt: counts.string++ }
      const text = stringAt(item, where)
      const sentences = splitSentences(text, sentenceEnds, counts.sentence)
      counts.sentence += sentences.length
      for (const mention of mentions) sightings.push(sightingOf(mention, text, sentences, place))
    }
    counts.item++
  }
  return sightings
}

/** All that the pages hold, the oldest page first. */
const itemsInTurn = (pages: readonly SeenPage[]) =>
  [...pages]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap(({ date, file, items }) => items.map((item) => ({ date, file, item })))

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
