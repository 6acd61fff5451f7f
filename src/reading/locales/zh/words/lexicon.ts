import { type ReadingWords } from '../../../../documents/words.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'
import { type WordTable, wordTable } from '../../../core/words/wordTable.js'
import { HELD_KINDS, VISIT_VERBS } from './events.js'
import { DISTRICT_BODIES, NEVER_NAMES } from './names.js'
import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  JAPANESE_SURNAMES,
  SELDOM_SURNAMES,
} from './surnames.js'
import { AFTER_HEADS, DESCRIPTIONS, GROUP_HEADS, HEAD_PREFIXES, TITLE_HEADS } from './titles.js'

/** What the word beside a name says: a title, a group's title carried by each of a list, or who somebody is. */
export type HeadKind = 'description' | 'group' | 'title'

/** The words of the language with what a desk has added, ready to be looked up in a text. */
export type Lexicon = {
  /** Heads that may stand behind a name. */
  afterHeads: WordTable
  compoundSurnames: WordTable
  /** All heads: titles proper, words for a group of leaders, and words for who somebody is. */
  headKinds: ReadonlyMap<string, HeadKind>
  headPrefixes: WordTable
  /** Endings of a thing held, with its kind; the longest that fits counts. */
  heldKinds: ReadonlyMap<string, string>
  /** Words that begin with a surname's character and are never a person's name. */
  neverNames: WordTable
  surnames: CharacterSet
  /** Heads of titles proper. */
  titleHeads: WordTable
  /** Verbs of visiting with the kind of event they make. */
  visitVerbs: ReadonlyMap<string, string>
}

/** Puts a desk's own words beside those of the language. */
export function makeLexicon(added: ReadingWords = {}): Lexicon {
  const { descriptions = [], notNames = [], surnames = [], titles = [] } = added
  const { events = {}, visits = {} } = added
  return {
    afterHeads: wordTable([...AFTER_HEADS, ...titles]),
    compoundSurnames: wordTable([
      ...COMPOUND_SURNAMES,
      ...JAPANESE_SURNAMES,
      ...surnames.filter(isCompound),
    ]),
    headKinds: new Map([
      ...kind('description', [...DESCRIPTIONS, ...descriptions]),
      ...kind('title', [...TITLE_HEADS, ...titles]),
      ...kind('group', GROUP_HEADS),
    ]),
    headPrefixes: wordTable(HEAD_PREFIXES),
    heldKinds: new Map(Object.entries({ ...HELD_KINDS, ...events })),
    neverNames: wordTable([...NEVER_NAMES, ...DISTRICT_BODIES, ...notNames]),
    surnames: signSet(
      COMMON_SURNAMES + SELDOM_SURNAMES + surnames.filter((name) => !isCompound(name)).join(''),
    ),
    titleHeads: wordTable([...TITLE_HEADS, ...titles]),
    visitVerbs: new Map(Object.entries({ ...VISIT_VERBS, ...visits })),
  }
}

const kind = (name: HeadKind, words: readonly string[]) =>
  words.map((word): [string, HeadKind] => [word, name])

const isCompound = (surname: string): boolean => surname.length > 1
