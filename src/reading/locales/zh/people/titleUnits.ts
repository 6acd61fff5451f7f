import { type Stretch } from '../../../core/lines.js'
import { signSet } from '../../../core/words/characterSet.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { placesOfWords, wordTable } from '../../../core/words/wordTable.js'
import { type HeadKind, type Lexicon } from '../words/lexicon.js'
import { CUT_WORDS, KEPT_WHOLE } from '../words/organizations.js'

/** The head of a title in a text: 副局长 in 县教育局副局长. */
export type TitleHead = { end: number; kind: HeadKind; start: number }

/** All title heads of a text, in order, the longest at each place. */
export type TitleHeads = (text: string) => readonly TitleHead[]

const MOST_PREFIXES = 3

/** Makes the finder of heads for a language's words. */
export function titleHeadsFinder({ headKinds, headPrefixes }: Lexicon): TitleHeads {
  const heads = wordMap(
    new Map(Array.from(headKinds, ([word, kind]) => [word, { kind, length: word.length }])),
  )
  // Most places that look like a beginning are none: one look for both says so.
  const { wordAt: openingAt } = wordTable([...headPrefixes.words, ...headKinds.keys()])

  /** The head that begins at `at`, with as many prefixes as it has room for: 常务副 + 主任. */
  function headAt(text: string, at: number, prefixes: number): null | TitleHead {
    const prefix = prefixes > 0 ? headPrefixes.wordAt(text, at) : undefined
    const behind = prefix ? headAt(text, at + prefix.length, prefixes - 1) : null
    if (behind) {
      const { end } = behind
      return { end, kind: heads.before(text, end, at)?.kind ?? 'title', start: at }
    }
    const head = heads.at(text, at)
    return head ? { end: at + head.length, kind: head.kind, start: at } : null
  }

  const findHeads = (text: string): readonly TitleHead[] => {
    const found: TitleHead[] = []
    for (let start = 0; start < text.length; start++) {
      const head = openingAt(text, start) ? headAt(text, start, MOST_PREFIXES) : null
      if (!head || isCommittee(text, head.end)) continue
      found.push(head)
      start = head.end - 1
    }
    return found
  }

  // Several detectors ask for the heads of one text in turn.
  let last: { heads: readonly TitleHead[]; text: string } = { heads: [], text: '' }
  return (text) => {
    if (text !== last.text) last = { heads: findHeads(text), text }
    return last.heads
  }
}

/** 委员会 is no 委员. */
const isCommittee = (text: string, end: number): boolean =>
  text[end] === '会' && text[end - 1] === '员'

const STOPS = signSet('，。；：！？“”‘’《》（）()【】[]—…\n\r、／/!?;:,')
const LONGEST_UNIT = 30
const CUT = wordTable(CUT_WORDS)
const KEPT = wordTable(KEPT_WHOLE)
/** 县/市/区 + X和Y + 局: the 和 of a department's name. */
const DEPARTMENT =
  /[省市县区旗州][\u3400-\u9fff]{2,8}[和与][\u3400-\u9fff]{2,10}(?:局|委|厅|部|办|中心)/g
const JOINS_DEPARTMENT = /[和与]/
const NUMBER_BEGINS = signSet('0123456789一两三四五六七八九十')
const NUMBER_BEFORE = /^\d+(?:多|余)?[名位个]?|^[一两三四五六七八九十]+[名位]/

/** Where the unit that ends in a head begins: behind the last stop or cut word in front of the head. */
export function unitStart(text: string, headStart: number, floor: number): number {
  let start = headStart
  while (start > floor && headStart - start < LONGEST_UNIT && !STOPS.hasAt(text, start - 1)) {
    start--
  }
  if (start === headStart) return start
  const named = namedByJoin(text, start) ? 1 : 0
  const cut = trimmed(text.slice(start + named, headStart))
  return cut > 0 ? start + named + cut : start
}

/** 甲、和光物流总经理乙: behind the sign of a list 和 joins nothing, it begins a name. */
const namedByJoin = (text: string, start: number): boolean =>
  text[start - 1] === '、' && '和与'.includes(text[start] ?? ' ')

/** Length of what stands in front of the title proper. */
function trimmed(before: string): number {
  const cut = lastCut(before)
  if (!NUMBER_BEGINS.hasAt(before, cut)) return cut
  return cut + (NUMBER_BEFORE.exec(before.slice(cut))?.[0].length ?? 0)
}

/** End of the last cut word that is no part of a word kept whole. */
function lastCut(before: string): number {
  const cuts = placesOfWords(before, CUT)
  if (cuts.length === 0) return 0
  const kept = keptIn(before)
  const isKept = ({ end, start }: Stretch) =>
    kept.some((whole) => start < whole.end && end > whole.start)
  return cuts.findLast((cut) => !isKept(cut))?.end ?? 0
}

/** Stretches of words and departments that hold a cut word as a part of theirs. */
function keptIn(text: string): readonly Stretch[] {
  const words = placesOfWords(text, KEPT)
  if (!JOINS_DEPARTMENT.test(text)) return words
  const departments = Array.from(text.matchAll(DEPARTMENT), ({ 0: whole, index }) => ({
    end: index + whole.length,
    start: index,
  }))
  return [...words, ...departments]
}
