// Plants mistakes that a roster and a calendar tell to be mistakes, in the clean items of a gold file or in its raw page.
//   node scripts/plantMistakes.mjs PAGE GOLD [ROSTER] --seed 1 --count 40 --list      what would be planted
//   node scripts/plantMistakes.mjs PAGE GOLD [ROSTER] --seed 1 > page.txt             the page with the mistakes
// Without ROSTER the people of the gold file are the roster.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { possibleEdits } from './planting/edits.mjs'
import { itemText } from './planting/goldItem.mjs'
import { randomNumbers, shuffle } from './planting/random.mjs'
import { RawPage } from './planting/rawPage.mjs'
import { rosterOfGold } from './planting/rosterOfGold.mjs'

export { findPlanted } from './planting/findPlanted.mjs'
export { rosterOfGold } from './planting/rosterOfGold.mjs'

/** Signs that must lie between two mistakes of one code in one string, so that a warning at one is none at the other. */
const APART = 13

/** Signs between two of different codes: never the title and the name of one person at once. */
const APART_IN_KIND = 4

/** What part of all mistakes each kind should be; what a page has too little of, other kinds make up. */
const SHARES = [
  { is: ({ code }) => code === 'rank-order', of: 0.1 },
  { is: ({ code }) => code === 'weekday-mismatch', of: 0.1 },
  { is: ({ code }) => code === 'impossible-date', of: 0.05 },
  { is: ({ code }) => code.startsWith('title-'), of: 0.25 },
  { is: ({ how }) => how === 'homophone', of: 0.3 },
  { is: ({ how }) => how === 'look-alike', of: 0.15 },
  { is: ({ how }) => how === 'swapped', of: 0.05 },
]

const isApart = (edit) => (other) => {
  if (edit.item !== other.item || edit.where !== other.where) return true
  const apart = edit.code === other.code ? APART : APART_IN_KIND
  return edit.start - other.end >= apart || other.start - edit.end >= apart
}

/** Goes at a full choice: one mistake in a crowded list can keep two others out. */
const GOES = 8

/** Chooses as many edits as wanted, or as can be, by chance. */
function choose(edits, count, random, isPossible) {
  let best = []
  for (let go = 0; go < GOES && best.length < count; go++) {
    const chosen = chooseOnce(edits, count, random, isPossible)
    if (chosen.length > best.length) best = chosen
  }
  return best.sort((a, b) => a.item - b.item || a.start - b.start)
}

/** One choice, each kind up to its share, no mistake too near to another. */
function chooseOnce(edits, count, random, isPossible) {
  const chosen = []
  const add = (candidates, most) => {
    let left = most
    for (const edit of shuffle(candidates, random)) {
      if (left === 0 || chosen.length === count) return
      if (!chosen.every(isApart(edit)) || !isPossible(edit)) continue
      chosen.push(edit)
      left--
    }
  }
  for (const { is, of } of SHARES) add(edits.filter(is), Math.round(count * of))
  add(edits, count)
  return chosen
}

/** Writes the edits of one string and says where they stand then. */
function write(text, edits) {
  let [from, written] = [0, '']
  const mistakes = edits.map(({ end, start, ...edit }) => {
    written += text.slice(from, start)
    const place = { start: written.length, end: written.length + edit.wrong.length }
    written += edit.wrong
    from = end
    return { ...edit, ...place }
  })
  return { mistakes, text: written + text.slice(from) }
}

function writeAll(items, edits) {
  const mistakes = []
  const written = items.map((item, at) => {
    const inString = (text, where) => {
      const result = write(text ?? '', edits.filter((edit) => edit.item === at && edit.where === where)) // prettier-ignore
      mistakes.push(...result.mistakes)
      return text === null ? null : result.text
    }
    const [kicker, headline, subhead] = ['kicker', 'headline', 'subhead'].map((field) => inString(item[field], field)) // prettier-ignore
    const paragraphs = item.paragraphs.map(inString)
    return { ...item, headline, kicker, paragraphs, subhead }
  })
  return { items: written, mistakes }
}

function plant(gold, roster, { count = 40, seed = 1 }, isPossible) {
  const random = randomNumbers(seed)
  const items = gold.items.map(itemText)
  const edits = choose(possibleEdits(gold, roster, random), count, random, (edit) => isPossible(edit, items[edit.item])) // prettier-ignore
  return { edits, ...writeAll(items, edits) }
}

/**
 * Plants mistakes in the clean items of a gold file.
 * @param {object} gold answers of a page, see shared/gold/README.md
 * @param {object[]} roster in the form of roster.json
 * @param {{count?: number, seed?: number}} options how many mistakes at most (40), and the seed of chance
 * @returns {{items: object[], mistakes: object[]}} the items as printed then; each mistake {accept, code, end, how, id, item,
 * right, start, where, wrong} with its place in them; `accept` are codes that find it as well as `code`
 */
export function plantInItems(gold, roster, options = {}) {
  const { items, mistakes } = plant(gold, roster, options, () => true)
  return { items, mistakes }
}

/**
 * Plants mistakes in a raw page, through its broken lines; what cannot be found there for certain is not chosen.
 * @param {string} page raw text
 * @returns {{items: object[], mistakes: object[], page: string}} as of `plantInItems`, and the page with the mistakes
 */
export function plantInPage(page, gold, roster, options = {}) {
  const raw = new RawPage(page)
  const { edits, items, mistakes } = plant(gold, roster, options, (edit, item) => raw.locate(edit, item) >= 0) // prettier-ignore
  const clean = gold.items.map(itemText)
  for (const edit of edits) raw.write(edit, raw.locate(edit, clean[edit.item]))
  return { items, mistakes, page: String(raw) }
}

function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { count: { default: '40', type: 'string' }, list: { type: 'boolean' }, seed: { default: '1', type: 'string' } }, // prettier-ignore
  })
  const [page, goldFile, rosterFile] = positionals
  if (!goldFile) {
    console.error(
      'Give the raw page and its gold answers: node scripts/plantMistakes.mjs PAGE GOLD',
    )
    process.exit(2)
  }
  const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
  const gold = readJson(goldFile)
  const roster = rosterFile ? readJson(rosterFile) : rosterOfGold(gold)
  const options = { count: Number(values.count), seed: Number(values.seed) }
  const planted = plantInPage(readFileSync(page, 'utf8'), gold, roster, options)
  if (values.list)
    for (const mistake of planted.mistakes) console.log(lineOf(mistake, planted.items))
  else process.stdout.write(planted.page)
}

/** A mistake with what stands around it, for a person to read. */
function lineOf({ code, end, how, id, item, right, start, where, wrong }, items) {
  const text = typeof where === 'number' ? items[item].paragraphs[where] : items[item][where]
  const around = `${text.slice(Math.max(0, start - 12), start)}[${wrong}]${text.slice(end, end + 10)}`
  return `${id} ${where} ${code} (${how}): ${right} → ${wrong}   …${around}…`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
