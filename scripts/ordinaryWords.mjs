// Writes the words by which a name is told from an ordinary word, out of the dictionary of @node-rs/jieba (MIT):
//   node scripts/ordinaryWords.mjs
// It is run again when the surnames change; what it writes is committed, since the browser reads it too.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, 'src/reading/locales/zh/words')
const dictionary = path.join(root, 'node_modules/@node-rs/jieba/dict.txt')

/** How often the dictionary must have seen a word of so many characters. */
const LEAST = { 2: 5, 3: 5, 4: 20 }
/** From here on a word is one that everybody writes. */
const OFTEN = 150
/** How often a word must have been seen that tells what somebody does, how or when, by its part of speech. */
const LEAST_TOLD = { ad: 50, c: 50, d: 50, t: 50, v: 20, vd: 20, vn: 150, z: 50 }
/** How often a saying of four characters must have been seen: 自告奋勇. */
const LEAST_SAYING = 50
/** How often a word must have been seen that ends in a surname. */
const LEAST_STRADDLING = 20

const source = readFileSync(path.join(folder, 'surnames.ts'), 'utf8')
const listed = (constant) => {
  const [, words = ''] = new RegExp(`${constant} = \\w+\\(\\s*\`([^\`]*)\``).exec(source) ?? []
  return words.replace(/\s/g, '')
}
const surnames = new Set(listed('COMMON_SURNAMES') + listed('SELDOM_SURNAMES'))

const entries = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => word && [...word].every((sign) => sign >= '\u4e00' && sign <= '\u9fff'))
  .map(([word, count, tag]) => ({ count: Number(count), tag, word }))

const isOrdinary = ({ count, tag, word }) =>
  count >= (LEAST[word.length] ?? Infinity) && !tag.startsWith('nr') && surnames.has(word[0])

/** Words by first character, the rest of each behind it: those written often, a bar, the others. */
function ordinaryLines() {
  const groups = new Map()
  for (const entry of entries.filter(isOrdinary)) {
    const [often, others] = groups.get(entry.word[0]) ?? [[], []]
    const list = entry.count >= OFTEN ? often : others
    list.push(entry.word.slice(1))
    groups.set(entry.word[0], [often, others])
  }
  return [...groups].map(
    ([first, lists]) => first + lists.map((words) => words.join(' ')).join('|'),
  )
}

/** Characters by how much more often the dictionary's people hold them than its other words do. */
function givenCharacters() {
  const inNames = new Map()
  const elsewhere = new Map()
  let names = 0
  let others = 0
  const add = (counts, sign, by) => counts.set(sign, (counts.get(sign) ?? 0) + by)
  for (const { count, tag, word } of entries) {
    if (tag.startsWith('nr') && word.length === 3 && surnames.has(word[0])) {
      names += 2
      for (const sign of word.slice(1)) add(inNames, sign, 1)
    } else if (!/^n[rst]/.test(tag)) {
      others += count * word.length
      for (const sign of word) add(elsewhere, sign, count)
    }
  }
  const leaning = (sign) => {
    const asName = ((inNames.get(sign) ?? 0) + 0.5) / (names + 2000)
    const asWord = ((elsewhere.get(sign) ?? 0) + 200) / (others + 1_600_000)
    return Math.log2(asName / asWord)
  }
  const byLeaning = (low, high) =>
    [...elsewhere]
      .filter(([sign, count]) => count >= 300 && leaning(sign) >= low && leaning(sign) < high)
      .map(([sign]) => sign)
      .sort()
  return {
    hardly: byLeaning(-Infinity, -2.2),
    seldom: byLeaning(-2.2, -1.2),
    typical: byLeaning(0.8, Infinity).filter((sign) => (inNames.get(sign) ?? 0) >= 20),
  }
}

/** Words of two characters that end in a surname: for each surname what stands before it, 对由关至 for 于. */
function straddlingLines() {
  const groups = new Map()
  for (const { count, tag, word } of entries) {
    const isFit = word.length === 2 && count >= LEAST_STRADDLING && !tag.startsWith('nr')
    if (!isFit || !surnames.has(word[1])) continue
    groups.set(word[1], (groups.get(word[1]) ?? '') + word[0])
  }
  return [...groups].map(([last, firsts]) => last + firsts)
}

/** Words of two characters that tell what somebody does, how or when, and beginnings of sayings, by their first character. */
function toldLines() {
  const isTold = ({ count, tag, word }) =>
    word.length === 4
      ? tag === 'i' && count >= LEAST_SAYING
      : word.length === 2 && count >= (LEAST_TOLD[tag] ?? Infinity)
  const groups = new Map()
  for (const { word } of entries.filter(isTold))
    groups.set(word[0], (groups.get(word[0]) ?? new Set()).add(word[1]))
  return [...groups].map(([first, seconds]) => first + [...seconds].join(''))
}

const wrapped = (signs, width = 96) =>
  signs.join('').replace(new RegExp(`.{1,${width}}`, 'gu'), '$&\n')
/** Several groups a line, a ； between them. */
const packed = (groups) =>
  groups
    .map((group, index) => group + (index % 20 === 19 ? '\n' : '；'))
    .join('')
    .replace(/；$/, '')
const { hardly, seldom, typical } = givenCharacters()

const text = `// Written by scripts/ordinaryWords.mjs from the dictionary of @node-rs/jieba (MIT). Not edited by hand.

/** Words that begin with a surname: its character, the rest of those written often, a bar, the rest of the others. */
export const ORDINARY_WORDS = \`
${packed(ordinaryLines())}
\`

/** Characters that given names hold more than other words do. */
export const TYPICAL_GIVEN = \`
${wrapped(typical)}\`

/** Characters that given names seldom hold. */
export const SELDOM_GIVEN = \`
${wrapped(seldom)}\`

/** Characters that given names hardly ever hold. */
export const HARDLY_GIVEN = \`
${wrapped(hardly)}\`

/** Words of two characters that end in a surname: the surname, then every character that makes a word with it. */
export const STRADDLING_WORDS = \`
${packed(straddlingLines())}
\`

/** What somebody does, how or when, in two characters: the first one, then every character that makes such a word with it. */
export const TOLD_PAIRS = \`
${packed(toldLines())}
\`
`
const file = path.join(folder, 'ordinaryWords.ts')
writeFileSync(file, text)
console.log(`${path.relative(root, file)}: ${Buffer.byteLength(text)} bytes`)
