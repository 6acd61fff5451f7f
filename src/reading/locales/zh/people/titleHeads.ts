import { standsAt } from '../../../core/words/units.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { type HeadKind, type Lexicon } from '../words/lexicon.js'

/** The head of a title in a text: 副局长 in 县教育局副局长. */
export type TitleHead = { end: number; kind: HeadKind; start: number }

/** Finds a head by its place. */
export type HeadFinder = {
  /** The longest head that begins at `at`. */
  headAt: (text: string, at: number) => null | TitleHead
  /** The words with which heads begin: prefixes, and heads by themselves. */
  openings: readonly string[]
}

const MOST_PREFIXES = 3

/** Makes the finder of heads for a language's words. */
export function headFinder({ headKinds, headPrefixes }: Lexicon): HeadFinder {
  const heads = wordMap(
    new Map(Array.from(headKinds, ([word, kind]) => [word, { kind, length: word.length }])),
  )

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
    headAt: (text, at) => {
      const head = prefixedAt(text, at, MOST_PREFIXES)
      return head && !isCommittee(text, head.end) ? head : null
    },
    openings: [...headPrefixes.words, ...headKinds.keys()],
  }
}

const COMMITTEE_END = '员会'

/** 委员会 is no 委员. */
const isCommittee = (text: string, end: number): boolean => standsAt(text, COMMITTEE_END, end - 1)
