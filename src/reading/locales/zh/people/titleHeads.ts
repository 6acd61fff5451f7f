import { wordMap } from '../../../core/words/wordMap.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { type HeadKind, type Lexicon } from '../words/lexicon.js'

/** The head of a title in a text: 副局长 in 县教育局副局长. */
export type TitleHead = { end: number; kind: HeadKind; start: number }

/** Finds a head by its place. */
export type HeadFinder = {
  /** The units with which heads begin. */
  firstUnits: string
  /** The longest head that begins at `at`. */
  headAt: (text: string, at: number) => null | TitleHead
}

const MOST_PREFIXES = 3

/** Makes the finder of heads for a language's words. */
export function headFinder({ headKinds, headPrefixes }: Lexicon): HeadFinder {
  const heads = wordMap(
    new Map(Array.from(headKinds, ([word, kind]) => [word, { kind, length: word.length }])),
  )
  // Most places that look like a beginning are none: one look for both says so.
  const openings = wordTable([...headPrefixes.words, ...headKinds.keys()])

  /** The head with as many prefixes as it has room for: 常务副 + 主任. */
  function prefixedAt(text: string, at: number, prefixes: number): null | TitleHead {
    const prefix = prefixes > 0 ? headPrefixes.wordAt(text, at) : undefined
    const behind = prefix ? prefixedAt(text, at + prefix.length, prefixes - 1) : null
    if (behind) {
      const { end } = behind
      return { end, kind: heads.before(text, end, at)?.kind ?? 'title', start: at }
    }
    const head = heads.at(text, at)
    return head ? { end: at + head.length, kind: head.kind, start: at } : null
  }

  return {
    firstUnits: openings.firstUnits,
    headAt: (text, at) => {
      const head = openings.wordAt(text, at) ? prefixedAt(text, at, MOST_PREFIXES) : null
      return head && !isCommittee(text, head.end) ? head : null
    },
  }
}

/** 委员会 is no 委员. */
const isCommittee = (text: string, end: number): boolean =>
  text[end] === '会' && text[end - 1] === '员'
