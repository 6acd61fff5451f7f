import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyseText } from '../../../src/analyse.js'
import { type Item, type Span } from '../../../src/documents/item.js'
import { buildRosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'
import { stringAt } from './readText.js'
import { randomNumbers } from '../../helpers/randomNumbers.js'

/** Inputs read in all: half made up of signs, half sentences of the tables with changes that break them. */
const INPUTS = 200_000

const roster = buildRosterIndex([
  { name: '穆青山', posts: [{ title: '县委书记' }] },
  { name: '马达', otherNames: ['马小达'], posts: [{ title: '副县长' }] },
  { name: 'Ada Whitcombe', posts: [{ title: 'Mayor' }] },
])

const folder = new URL('../../cases/reading/', import.meta.url)
const sentencesOf = (code: string): string[] =>
  readdirSync(new URL(`${code}/`, folder)).flatMap((file) => {
    const rows = JSON.parse(readFileSync(new URL(`${code}/${file}`, folder), 'utf8')) as unknown
    const texts = (Array.isArray(rows) ? rows : []).map(({ text }: { text?: unknown }) => text)
    return texts.filter((text) => typeof text === 'string')
  })
const sentences = { en: sentencesOf('en'), zh: sentencesOf('zh') }

/** CJK of all planes, emoji with and without joiners, halves of surrogates, control characters, signs of the genre. */
const signs = [
  ...'县区市委书记长副主任王李张欧阳一二三十年月日号时点上下午前后至到在的了、，。：；？！“”（）《》·—…□■0123456789０９',
  ...'abz AZ .,:;-/()\'"’\t\n\r\u0000\u0007\u001b\u0085\u00a0\u200b\u200d\u202e\u2028\u3000\ufeff\ufffd\uffff',
  ...['𠮷', '😀', '👨‍👩‍👧', '🇨🇳', '\ud83d', '\ude00', '\udbff', '\udc00', 'é', 'مرحبا', '한글', 'ｶﾞ'],
]

const random = randomNumbers(20_240_515)
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
const noise = (most: number) => Array.from({ length: random(most) }, () => pick(signs)).join('')

const changes: readonly ((text: string) => string)[] = [
  (text) => text.slice(random(text.length + 1)),
  (text) => text.slice(0, random(text.length + 1)),
  (text) => at(text, (before, after) => before + noise(4) + after),
  (text) => at(text, (before, after) => before + after.slice(1 + random(3))),
  (text) => at(text, (before, after) => before + after.slice(0, 9) + after),
  (text) => at(text, (before, after) => after + before),
  (text) => text + pick(sentences.zh),
  (text) => text.repeat(2 + random(3)),
]

function at(text: string, change: (before: string, after: string) => string): string {
  const place = random(text.length + 1)
  return change(text.slice(0, place), text.slice(place))
}

function broken(code: 'en' | 'zh'): string {
  let text = pick(sentences[code])
  for (let times = 1 + random(3); times > 0; times--) text = pick(changes)(text)
  return text
}

/** What is wrong with an item's spans; undefined when nothing is. */
function fault(item: Item): string | undefined {
  const { dates, mentions, suggestions } = item
  for (const span of [...mentions, ...dates, ...suggestions]) {
    const { end, start, where } = span
    const isInText = start >= 0 && end > start && end <= stringAt(item, where).length
    if (!isInText) return `outside the text: ${JSON.stringify(span)}`
  }
  const wrongDate = dates.find((found) => textOf(item, found) !== found.text)
  if (wrongDate) return `not what stands there: ${JSON.stringify(wrongDate)}`
  const wrongName = mentions.find((found) => !isNamed(textOf(item, found), found.name))
  if (wrongName) return `not the name that stands there: ${JSON.stringify(wrongName)}`
  return overlapIn(mentions) ?? overlapIn(dates)
}

const textOf = (item: Item, { end, start, where }: Span) => stringAt(item, where).slice(start, end)

/** Blanks may pad a name and capitals print it; an English family name stands for the whole. */
const isNamed = (text: string, name: string): boolean => bare(name).includes(bare(text))
const bare = (text: string) => text.replace(/\s+/gu, '').toLowerCase()

function overlapIn(spans: readonly Span[]): string | undefined {
  const second = spans.find((span, index) => {
    const before = spans[index - 1]
    return before?.where === span.where && before.end > span.start
  })
  return second && `overlaps the one before it, or is out of order: ${JSON.stringify(second)}`
}

const faultOf = (text: string, locale: 'en' | 'zh'): string | undefined => {
  try {
    const found = fault(analyseText({ issueDate: '2024-05-15', locale, roster, text }))
    return found && `${JSON.stringify(text)} ${found}`
  } catch (error) {
    return `${JSON.stringify(text)} throws ${String(error)}`
  }
}

it(`gives spans that fit, none over another, for ${INPUTS} random and mutated texts`, () => {
  const faults: string[] = []
  for (let count = 0; count < INPUTS && faults.length < 5; count++) {
    const code = count % 5 === 0 ? 'en' : 'zh'
    const found = faultOf(count % 2 ? broken(code) : noise(60), code)
    if (found) faults.push(found)
  }
  expect(faults).toEqual([])
}, 240_000)
