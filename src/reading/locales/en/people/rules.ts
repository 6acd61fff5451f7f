import { BODY_WORDS, GIVEN_NAMES, PARTICLES, SUFFIXES } from '../words/names.js'
import { wordSet } from '../words/list.js'
import { type Token } from '../text/tokens.js'
import { isPast } from '../text/verbForms.js'
import { HUMAN_DEEDS, HUMAN_WORK, OFFICIAL_SAYING, SAYING } from '../words/verbs.js'
import { isBehindArticle, isPlaced, type NameRule, type PlacedRow, untitled } from './nameRule.js'
import { mainWords } from './splitRow.js'
import { smallTitle, titleBeforeComma, titleBehind, titleInRow } from './titles.js'

const NUMBER = /^\d{1,3}$/
const PARTY = /^[dri]-/i
const OWN = wordSet('her | his | my | our | their')

/** Verbs of saying that stand before who said it. */
const SAID = wordSet('said | says | recalled | asked | added | explained | joked | wrote')

/** Said Jane Doe, Jane Doe told, according to Jane Doe. */
function isSpeaking(placed: PlacedRow): boolean {
  const { before, behind, row, tokens } = placed
  if (before?.lower === 'to' && tokens[row.first - 2]?.lower === 'according') return true
  if (SAID.has(before?.lower ?? '')) return true
  return (
    SAYING.has(behind?.lower ?? '') &&
    !(isPlural(placed) && OFFICIAL_SAYING.has(behind?.lower ?? ''))
  )
}

/** A family name is seldom a plural: Tarrow Hornets, General Motors. */
const isPlural = ({ name }: PlacedRow): boolean =>
  /[^s]s$/.test(mainWords(name).at(-1)?.lower ?? '')

/** Ways in which a name in full is introduced, in order of precedence. */
export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'en-title-before',
    describe:
      'Mayor Jane Doe, U.S. Rep. Jane Doe, library director Jane Doe, Council members Jane Doe and …',
    read: (row) => titleInRow(row) ?? (isPlaced(row) ? null : smallTitle(row)),
  },
  {
    id: 'en-title-before-comma',
    describe: "the company's chief executive, Jane Doe, …",
    read: titleBeforeComma,
  },
  {
    id: 'en-title-after',
    describe: 'Jane Doe, chair of the planning board; Jane Doe, 43, a nurse',
    read: (row) => (isBehindArticle(row) ? null : titleBehind(row)),
  },
  {
    id: 'en-honorific',
    describe: 'Ms. Jane Doe',
    read: ({ isHonorific }) => (isHonorific ? untitled : null),
  },
  {
    id: 'en-age-or-party',
    describe: 'Jane Doe, 43; Jane Doe (D-Place)',
    read: ({ behind, row, tokens }) => {
      const next = tokens[row.next + 1]
      if (behind?.text !== ',' && behind?.text !== '(') return null
      if (PARTY.test(next?.lower ?? '')) return untitled
      const close = tokens[row.next + 2]?.text ?? ''
      return NUMBER.test(next?.text ?? '') && /^[,.)]$/.test(close) ? untitled : null
    },
  },
  {
    id: 'en-speech',
    describe: 'said Jane Doe; Jane Doe told; according to Jane Doe',
    read: (row) => {
      if (isBehindArticle(row) || row.row.isPossessive) return null
      return isSpeaking(row) ? untitled : null
    },
  },
  {
    id: 'en-deed',
    describe: 'Jane Doe chaired it; Jane Doe grew up here',
    read: (row) => {
      if (isBehindArticle(row) || isPlaced(row) || row.row.isPossessive) return null
      return HUMAN_DEEDS.has(row.behind?.lower ?? '') ? untitled : null
    },
  },
  {
    id: 'en-who',
    describe: 'Jane Doe, who …',
    read: (row) => {
      const next = row.behind?.text === ',' ? row.tokens[row.row.next + 1] : row.behind
      const isWho = next?.lower === 'who' || next?.lower === 'whose'
      return isWho && !isBehindArticle(row) ? untitled : null
    },
  },
  {
    id: 'en-initials',
    describe: 'J. K. Doe, John Q. Public, Jane Doe Jr., Jan van der Meer',
    read: (row) => {
      const isMarked = row.name.some(
        ({ isInitial, lower }, at) =>
          isInitial || (at > 0 && (SUFFIXES.has(lower) || isSmall(row, at, lower))),
      )
      return isMarked && !isBehindArticle(row) ? untitled : null
    },
  },
  {
    id: 'en-given-name',
    describe: 'Jane Doe: a given name that is known, and no place or body',
    read: (row) =>
      GIVEN_NAMES.has(row.name[0]?.lower.split('-')[0] ?? '') &&
      !isBehindArticle(row) &&
      !(isPlaced(row) && BODY_WORDS.has(row.name.at(-1)?.lower ?? ''))
        ? untitled
        : null,
  },
  {
    id: 'en-agent',
    describe: 'seconded by Jane Doe, a play directed by Jane Doe',
    read: ({ before, row, tokens }) =>
      before?.lower === 'by' && HUMAN_WORK.has(tokens[row.first - 2]?.lower ?? '')
        ? untitled
        : null,
  },
  {
    id: 'en-relation',
    describe: 'her longtime collaborator Jane Doe',
    read: (row) => {
      const { before, tokens } = row
      if (!before || before.kind !== 'word' || before.isCapital || isPlaced(row)) return null
      const isTheirs = [2, 3].some((back) => OWN.has(tokens[row.row.first - back]?.lower ?? ''))
      return isTheirs && !row.row.isPossessive ? untitled : null
    },
  },
  {
    id: 'en-subject',
    describe: 'Jane Doe walked in; the last of them, Jane Doe, left',
    read: (row) => {
      if (isBehindArticle(row) || isPlaced(row) || row.row.isPossessive || isPlural(row))
        return null
      const isApart = row.before?.text === ',' && row.behind?.text === ','
      const next = isApart ? row.tokens[row.row.next + 1] : row.behind
      return isPast(next) || isAdverb(next, row) ? untitled : null
    },
  },
]

/** A small word of a family name, written small. */
const isSmall = ({ name, text }: PlacedRow, at: number, lower: string): boolean => {
  const word = name[at]
  return PARTICLES.has(lower) && word !== undefined && text.charAt(word.start) === lower.charAt(0)
}

/** Jane Doe first walked in, Jane Doe never left. */
const isAdverb = (token: Token | undefined, { row, tokens }: PlacedRow): boolean =>
  ADVERBS.has(token?.lower ?? '') && isPast(tokens[row.next + 1])
const ADVERBS = wordSet(
  'first | never | once | also | later | then | finally | still | always | already | long | soon | just | quickly | again',
)
