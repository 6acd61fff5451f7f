// A fixed sample of a public set of news sentences in BIO form: one character and its label a line, an empty line between
// sentences. The sets are fetched by whoever runs the check and never committed.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * The test sample and a development sample that shares no sentence with it, each half with people and half without.
 * @param {string} place a BIO file, or a folder of them
 * @param {{dev: number, seed: number, test: number}} wanted how many sentences, and the seed of the shuffle
 * @returns {{dev: Sentence[], test: Sentence[]}}
 * @typedef {{id: number, people: {end: number, name: string, start: number}[], text: string}} Sentence `id` is the
 * sentence's number in the set, from 1
 */
export function sampleOf(place, { dev, seed, test }) {
  const sentences = distinct(filesOf(place).flatMap(readBio))
  const shuffled = shuffle(sentences, seed)
  const named = shuffled.filter(({ people }) => people.length > 0)
  const unnamed = shuffled.filter(({ people }) => people.length === 0)
  const part = (from, count) => {
    const half = Math.ceil(count / 2)
    const start = Math.ceil(from / 2)
    return [...named.slice(start, start + half), ...unnamed.slice(start, start + count - half)]
  }
  return { dev: part(test, dev), test: part(0, test) }
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .toSorted()
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
}

function readBio(file) {
  const blocks = readFileSync(file, 'utf8').split(/\r?\n[ \t]*\r?\n/)
  return blocks.map(readSentence).filter(({ text }) => text !== '')
}

function readSentence(block) {
  let text = ''
  const people = []
  let open = null
  for (const line of block.split(/\r?\n/)) {
    const [, character = '', label = ''] = /^(\S+)[ \t]+(\S+)$/.exec(line) ?? []
    if (/^[BS]-PER/.test(label)) people.push((open = { end: 0, start: text.length }))
    else if (!/^[IME]-PER/.test(label)) open = null
    text += character
    if (open) open.end = text.length
  }
  return {
    people: people.map(({ end, start }) => ({ end, name: text.slice(start, end), start })),
    text,
  }
}

const distinct = (sentences) =>
  [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()].map(
    (sentence, index) => ({ id: index + 1, ...sentence }),
  )

/** Fisher and Yates, with the small generator mulberry32, so that every machine draws the same. */
function shuffle(items, seed) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}
