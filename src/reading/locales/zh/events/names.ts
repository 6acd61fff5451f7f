import { placesOfWords, wordTable } from '../../../core/words/wordTable.js'
import { COUNTED_MANY, COUNTED_ONE, TAILS } from '../words/events.js'
import { anyOf, wordList } from '../words/anyOf.js'
import { type EventWords } from './eventWords.js'

/** The name of a thing held, by offsets into the text it was found in. */
export type NamedThing = { end: number; kind: string; start: number }

const tails = wordTable(TAILS)
/** Behind a meeting these open what it did, even where the clause goes on to name another. */
const DID_THERE = new RegExp(
  `^(?:${anyOf(wordList('研究 部署 传达 学习 贯彻 听取 审议 安排 总结 通报'))}).{6}`,
)

/** The thing held that a stretch names from its start on: 一场音乐会, 座谈会并讲话. Null when it names none. */
export function namedAfter(
  text: string,
  start: number,
  end: number,
  words: EventWords,
): NamedThing | null {
  const rest = text.slice(start, end)
  if (COUNTED_MANY.test(rest)) return null
  const skipped = COUNTED_ONE.exec(rest)?.[0].length ?? (rest.startsWith('了') ? 1 : 0)
  const from = start + skipped
  const early = endingWithin(text, from, end, words)
  if (early?.isSure) return { end: early.end, kind: early.kind, start: from }
  const kind = words.kindBefore(text, end)
  if (kind !== undefined) return { end, kind, start: from }
  return early && { end: early.end, kind: early.kind, start: from }
}

/** Where a name ends before the clause does: 座谈会|并讲话, 常委会会议|研究乡村教育. */
function endingWithin(text: string, start: number, end: number, words: EventWords) {
  for (const place of placesOfWords(text.slice(start, end), words.kinds)) {
    const nameEnd = start + place.end
    const kind = words.kindBefore(text, nameEnd)
    if (kind === undefined || nameEnd >= end || nameEnd - start < 2) continue
    const isSure = kind === '会议' && DID_THERE.test(text.slice(nameEnd, end))
    if (isSure || tails.wordAt(text, nameEnd) !== undefined) return { end: nameEnd, isSure, kind }
  }
  return null
}
