import { type ItemEvidence, type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { BEFORE_NAME, LIST_OPENERS, NAME_LIKE_WORDS, RESULT_OPENERS } from '../words/names.js'
import { ordinariness } from '../words/ordinaryTable.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { foreignNameAt } from './foreignName.js'
import { marksOf } from './marks.js'
import { type RunName, runBetweenSigns } from './nameRun.js'
import { endsAsBody } from './bodyEnds.js'
import { isHanAt } from './follow.js'
import { namePartAt } from './peoplesName.js'
import { southernNameAt } from './southernName.js'
import { canBeGiven, type NameShape } from './nameShape.js'
import { type PeopleTools } from './tools.js'
import { NOBODY, untitled } from '../../../core/people/untitled.js'

const CLAUSE_EDGE = signSet('，。；：！？”“（）\n')
const OPENERS = wordTable([...BEFORE_NAME, ...LIST_OPENERS, ...RESULT_OPENERS])
const ATTENDS =
  /^(?:分别|先后|依次|一同|一起|共同)?(?:出席|列席|参加|陪同|参会|随同|主持|当选|获|荣获|被|作|发言|分[获列]|夺冠|屈居|以\d+分|并列|摘得|夺得|包揽|位列|晋级|等\d*(?:人|名|位|同志)|[两三四五六七八九十]个家庭|[两三四五六七八九十]位|[两三四五六七八九十]人)/
const RESULTS = wordTable(RESULT_OPENERS)
const JOINS = signSet('和与及')
/** 见义勇为类某某: those who belong to a kind or a group. */
const KINDS = signSet('类组奖')
const FEWEST = 3
/** So many names are a list, though something unlike a name goes on from them. */
const FIRM = 4
/** What each of two names must weigh whose sign was lost. */
const LEAST_IN_RUN = -0.2
/** Of the names that may end in front of a sign, the likeliest first. */
const LENGTHS = [3, 2, 4]

type Placed = RunName
type ListText = {
  evidence: ItemEvidence
  /** Who is known in the line. */
  found: readonly PersonMatch[]
  hasDot: boolean
  text: string
}

/** Three names or more between 、 signs, without a title: winners, the elected. */
export function nameLists({ chooseName, names }: PeopleTools): PersonDetector {
  return {
    id: 'zh-name-list',
    describe: '授予甲某某、乙某、丙某某等3人; 甲某某、乙某列席 at the start of a clause',
    find: (line, evidence, found) => {
      const { text } = line
      const { hasDot, lists } = marksOf(line)
      if (lists.length === 0) return NOBODY
      const people: PersonMatch[] = []
      let end = 0
      for (const at of lists) {
        const names = at < end ? null : listAround({ evidence, found, hasDot, text }, at)
        if (!names) continue
        end = names.at(-1)?.end ?? 0
        if (!isList(text, names)) continue
        for (const name of names) people.push(untitled(name, 'zh-name-list'))
      }
      return people
    },
  }

  /** The run of names joined by 、 whose first sign stands at `mark`; null when there is no name before it. */
  function listAround({ evidence, found, hasDot, text }: ListText, mark: number): null | Placed[] {
    const noted = noteStart(text, mark)
    const first = nameEndingAt(text, noted) ?? (hasDot ? dottedEndingAt(text, mark, found) : null)
    if (!first) return null
    const listed: Placed[] = [first]
    let end = mark
    while (standsAt(text, '、', end) && listed.length < 200) {
      const next = nextOf(text, end + 1, evidence)
      const reached = next.at(-1)?.end ?? (listed.length < FIRM ? -1 : nextSign(text, end + 1))
      if (reached < 0) break
      listed.push(...next)
      end = noteEnd(text, reached)
    }
    const last = JOINS.hasAt(text, end) ? chooseName(text, end + 1, evidence, 'listed') : null
    if (last) listed.push(placed(last, end + 1))
    return isCutShort(text, listed, end) ? null : listed
  }

  /** The name behind a sign, or those between two signs where one was lost. */
  function nextOf(text: string, start: number, evidence: ItemEvidence): Placed[] {
    const name = chooseName(text, start, evidence, 'listed')
    return name ? [placed(name, start)] : (runBetweenSigns(text, start, names, LEAST_IN_RUN) ?? [])
  }

  /** 阿某某·买某某 in front of the first sign. */
  function dottedEndingAt(text: string, end: number, found: readonly PersonMatch[]): null | Placed {
    const known = found.find((person) => person.end === end && person.name.includes('·'))
    if (known) return { end, name: known.name, start: known.start }
    const edge = lastEdge(text, end)
    const name = end - edge > 3 ? foreignNameAt(text, edge, false) : null
    return name?.end === end ? placed(name, edge) : null
  }

  function nameEndingAt(text: string, end: number): null | Placed {
    if (!canBeGiven(text, end - 1, end)) return null
    for (const length of LENGTHS) {
      const start = end - length
      if (start < 0 || names.familyAt(text, start) === 0 || !isFreeBefore(text, start)) continue
      const shape = names.namesAt(text, start).find((candidate) => candidate.end === end)
      if (shape) return placed(shape, start)
    }
    return partEndingAt(text, end)
  }
}

/** Whether a list goes on with something unlike a name before it is sure to be one. */
const isCutShort = (text: string, listed: readonly Placed[], end: number): boolean =>
  standsAt(text, '、', end) && listed.length < FIRM && !opensPraise(text, listed[0]?.start ?? 0)

/** 牧仁、…: a part of a name of the northern peoples that opens a clause. */
function partEndingAt(text: string, end: number): null | Placed {
  for (let start = end - LONGEST_PART; start < end - 1; start++) {
    const isFree = start === 0 || CLAUSE_EDGE.hasAt(text, start - 1)
    if (start < 0 || !isFree || namePartAt(text, start)?.length !== end - start) continue
    return { end, name: text.slice(start, end), start }
  }
  return null
}

const LONGEST_PART = 4

const placed = ({ end, name }: NameShape, start: number): Placed => ({ end, name, start })

/** Where the clause begins that holds `end`. */
function lastEdge(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 40 && !CLAUSE_EDGE.hasAt(text, start - 1)) start--
  return start
}

/** Whether a name may begin at `start`: behind a sign, or behind a word that goes before names. */
const isFreeBefore = (text: string, start: number): boolean =>
  start === 0 ||
  CLAUSE_EDGE.hasAt(text, start - 1) ||
  OPENERS.wordBefore(text, start, start - 2) !== undefined

/** Three names, or two that open a clause and attend; none may look like a place or a thing. */
function isList(text: string, names: readonly Placed[]): boolean {
  if (names.some(({ name }) => endsAsBody(name))) return false
  const start = names[0]?.start ?? 0
  const end = names.at(-1)?.end ?? 0
  const doTogether = ATTENDS.test(text.slice(end, end + 8))
  if (isUnderPraise(text, start, end)) return true
  const words = names.filter(isWord).length
  const plain = names.length - words
  if (words > 0 && plain < (doTogether ? words : Math.max(FEWEST, words))) return false
  if (isOfAward(text, start, end)) return true
  const rare = names.filter((name) => isRare(text, name))
  if (rare.length * 3 > names.length) return false
  return names.length >= FEWEST || (doTogether && opensResult(text, start))
}

/** “技术能手”：甲、乙、丙。 */
const isUnderPraise = (text: string, start: number, end: number): boolean =>
  opensPraise(text, start) && !isHanAt(text, end)

const opensPraise = (text: string, start: number): boolean => standsAt(text, '”：', start - 2)

/** 一等奖：甲（某某小学）、乙（某某中学）; 见义勇为类甲、乙. */
const isOfAward = (text: string, start: number, end: number): boolean =>
  standsAt(text, '奖：', start - 2) || (KINDS.hasAt(text, start - 1) && !isHanAt(text, end))

const LONGEST_NOTE = 16

/** Where the note ends that stands behind a name: 某某某（某某小学）; its beginning where there is none. */
function noteEnd(text: string, at: number): number {
  if (!standsAt(text, '（', at)) return at
  const length = text.slice(at, at + LONGEST_NOTE).indexOf('）')
  return length < 0 ? at : at + length + 1
}

/** Where the note begins that ends in front of `at`; `at` where none does. */
function noteStart(text: string, at: number): number {
  if (!standsAt(text, '）', at - 1)) return at
  const from = Math.max(0, at - LONGEST_NOTE)
  const start = text.slice(from, at).lastIndexOf('（')
  return start < 0 ? at : from + start
}

const LONGEST_ITEM = 8

/** The next 、 of a list that holds something unlike a name; -1 when the list does not go on. */
function nextSign(text: string, from: number): number {
  let at = from
  while (isHanAt(text, at) && at - from < LONGEST_ITEM) at++
  return standsAt(text, '、', at) ? at : -1
}

/** Of a surname that few bear, where it is no name of the south. */
const isRare = (text: string, { name, start }: Placed): boolean =>
  RARE_SURNAMES.hasAt(name, 0) &&
  southernNameAt(text, start)?.name !== name &&
  namePartAt(text, start) !== name

/** 男子双打甲、乙夺冠. */
const opensResult = (text: string, start: number): boolean =>
  opensClause(text, start) || RESULTS.wordBefore(text, start) !== undefined

const opensClause = (text: string, start: number): boolean =>
  start === 0 || CLAUSE_EDGE.hasAt(text, start - 1)

/** A word that is a name as well: in a list of names it is one. */
const isWord = ({ name }: Placed): boolean =>
  NAME_LIKE_WORDS.has(name) || (name.length === 2 && ordinariness(name) > 0)
