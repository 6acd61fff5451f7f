import { byText } from '../../../core/byText.js'
import { signSet } from '../../../core/words/characterSet.js'
import { placesOfWords, wordTable } from '../../../core/words/wordTable.js'
import { type Lexicon } from '../words/lexicon.js'
import { CUT_WORDS, KEPT_WHOLE } from '../words/organizations.js'

/** The head of a title in a text: 副局长 in 县教育局副局长. */
export type TitleHead = { end: number; kind: 'description' | 'group' | 'title'; start: number }

/** All title heads of a text, in order, the longest at each place. */
export type TitleHeads = (text: string) => readonly TitleHead[]

const MOST_PREFIXES = 3

/** Makes the finder of heads for a language's words. */
export function titleHeadsFinder(lexicon: Lexicon): TitleHeads {
  const { descriptions, groupHeads, headPrefixes, titleHeads } = lexicon
  const all = [titleHeads, groupHeads, descriptions]
  const mayBegin = (unit: number) =>
    headPrefixes.mayBegin(unit) || all.some((table) => table.mayBegin(unit))
  const starts = signSet(unitsThat(mayBegin))

  /** The head with as many prefixes as it has room for: 常务副 + 主任. */
  function headAt(text: string, at: number, prefixes: number): string | undefined {
    const prefix = prefixes > 0 ? headPrefixes.wordAt(text, at) : undefined
    const behind = prefix && headAt(text, at + prefix.length, prefixes - 1)
    return behind ? prefix + behind : longest(all.map((table) => table.wordAt(text, at)))
  }

  function kindOf(text: string, { end, start }: Omit<TitleHead, 'kind'>): TitleHead['kind'] {
    if (groupHeads.wordBefore(text, end, start)) return 'group'
    const description = descriptions.wordBefore(text, end, start)
    return description && !titleHeads.has(description) ? 'description' : 'title'
  }

  return byText((text) => {
    const heads: TitleHead[] = []
    for (let start = 0; start < text.length; start++) {
      if (!starts.hasUnit(text.charCodeAt(start))) continue
      const head = headAt(text, start, MOST_PREFIXES)
      if (head === undefined) continue
      const end = start + head.length
      heads.push({ end, kind: kindOf(text, { end, start }), start })
      start = end - 1
    }
    return heads
  })
}

const longest = (words: readonly (string | undefined)[]): string | undefined =>
  words.reduce((best, word) => ((word?.length ?? 0) > (best?.length ?? 0) ? word : best))

const unitsThat = (fits: (unit: number) => boolean): string =>
  Array.from({ length: 0x10000 }, (_, unit) => unit)
    .filter(fits)
    .map((unit) => String.fromCharCode(unit))
    .join('')

const STOPS = signSet('，。；：！？“”‘’《》（）()【】[]—…\n\r、／/!?;:,')
const LONGEST_UNIT = 30
const CUT = wordTable(CUT_WORDS)
const KEPT = wordTable(KEPT_WHOLE)
/** 县/市/区 + X和Y + 局: the 和 of a department's name. */
const DEPARTMENT =
  /[省市县区旗州][\u3400-\u9fff]{2,8}[和与][\u3400-\u9fff]{2,10}(?:局|委|厅|部|办|中心)/g
const NUMBER_BEFORE = /^\d+(?:多|余)?[名位个]?|^[一两三四五六七八九十]+[名位]/

/** Where the unit that ends in a head begins: behind the last stop or cut word in front of the head. */
export function unitStart(text: string, headStart: number, floor: number): number {
  let start = headStart
  while (start > floor && headStart - start < LONGEST_UNIT && !STOPS.hasAt(text, start - 1)) {
    start--
  }
  return start === headStart ? start : start + trimmed(text.slice(start, headStart))
}

/** Length of what stands in front of the title proper. */
const trimmed = byText((before): number => {
  const cuts = placesOfWords(before, CUT)
  const kept = cuts.length > 0 ? keptIn(before) : []
  const last = cuts.findLast(
    ({ end, start }) => !kept.some((whole) => start < whole.end && end > whole.start),
  )
  const cut = last?.end ?? 0
  return cut + (NUMBER_BEFORE.exec(before.slice(cut))?.[0].length ?? 0)
})

/** Stretches of words and departments that hold a cut word as a part of theirs. */
function keptIn(text: string): { end: number; start: number }[] {
  const departments = [...text.matchAll(DEPARTMENT)].map(({ 0: whole, index }) => ({
    end: index + whole.length,
    start: index,
  }))
  return [...placesOfWords(text, KEPT), ...departments]
}
