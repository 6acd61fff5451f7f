import { type ItemEvidence, type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { type Lexicon } from '../words/lexicon.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { weighName } from './weighName.js'
import { shortOrdinariness } from '../words/ordinaryTable.js'
import { BEFORE_AFTER_NAME } from '../words/organizations.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { COMRADE_WORD, marksOf } from './marks.js'
import { endsAsBody } from './bodyEnds.js'
import { canBeGiven, type NameReader } from './nameShape.js'
import { peoplesNamesAt } from './peoplesName.js'
import { unitStart } from './titleUnits.js'
import { type PeopleTools } from './tools.js'
import { NOBODY, untitled } from '../../../core/people/untitled.js'

/** A title says so much that even a word may be a name in front of it. */
const LEAST = -1.6
const VICE = '副'
const COPULA = '为'
const CLAUSE_EDGE = signSet('，。；：！？、“”（）\n')

/** A head with the name in front of it. */
type TitledName = { end: number; head: string; start: number }

/** A name with its title or 同志 behind it: 实验小学某某某副校长. */
export function afterName({ chooseName, lexicon, names }: PeopleTools): PersonDetector {
  const { afterHeads } = lexicon
  return {
    id: 'zh-title-after',
    describe: '实验小学某某某副校长, 某某某同志',
    find: (line, evidence) => {
      const { text } = line
      const { appointments, comrades, heads } = marksOf(line)
      /** In a sentence that appoints, 为 belongs to no name. */
      const isCopula = (at: number) => appointments.length > 0 && standsAt(text, COPULA, at)
      if (comrades.length === 0 && heads.length === 0) return NOBODY
      const people: PersonMatch[] = []
      const addBefore = (end: number, behind: number) => {
        const start =
          nameStartBefore(text, end, names, { evidence, lexicon }) ?? peoplesStartBefore(text, end)
        if (start === null || isCopula(end - 1) || chooseName(text, behind, evidence, 'listed'))
          return
        people.push(asMatch({ end, head: text.slice(end, behind), start }, text))
      }
      for (const at of comrades) addBefore(at, at + COMRADE_WORD.length)
      for (const { end, start } of heads) {
        const bare = standsAt(text, VICE, start) ? start + VICE.length : start
        if (afterHeads.hasBetween(text, bare, end)) addBefore(start, end)
      }
      return people
    },
  }
}

function asMatch({ end, head, start }: TitledName, text: string): PersonMatch {
  const person = { end, name: text.slice(start, end), start }
  if (head === COMRADE_WORD) return untitled(person, 'zh-honorific-after')
  const body = text.slice(unitStart(text, start, 0), start)
  const position = BEFORE_AFTER_NAME.wordBefore(body, body.length) ? body + head : head
  const match = untitled(person, 'zh-title-after')
  match.positions.push(position)
  match.title = head
  match.titleSource = 'after'
  return match
}

const LENGTHS = [3, 2, 4]

/** Where a whole name begins that ends right here, behind a body's name or at a clause's edge. */
function nameStartBefore(
  text: string,
  end: number,
  { familyAt }: NameReader,
  { evidence, lexicon: { neverNames } }: { evidence: ItemEvidence; lexicon: Lexicon },
): null | number {
  if (!canBeGiven(text, end - 1, end)) return null
  for (const length of LENGTHS) {
    const start = end - length
    const family = start < 0 ? 0 : familyAt(text, start)
    const given = length - family
    if (family === 0 || given < 1 || given > 2 || !isFreeBefore(text, start)) continue
    if (!canBeGiven(text, end - given, end)) continue
    if (neverNames.wordAt(text, start) || isDoubtful(text, start, end, evidence)) continue
    const least = RARE_SURNAMES.hasAt(text, start) ? 0 : LEAST
    if (weighName(text, start, end, family) > least) return start
  }
  return null
}

const SHORTEST_PEOPLES = 4
const LONGEST_PEOPLES = 6

/** 仁青卓玛老师: a name by the parts of which it is made. */
function peoplesStartBefore(text: string, end: number): null | number {
  for (let length = LONGEST_PEOPLES; length >= SHORTEST_PEOPLES; length--) {
    const start = end - length
    if (start < 0 || !isFreeBefore(text, start)) continue
    if (peoplesNamesAt(text, start).some((name) => name.end === end)) return start
  }
  return null
}

const isFreeBefore = (text: string, start: number): boolean =>
  start === 0 ||
  CLAUSE_EDGE.hasAt(text, start - 1) ||
  BEFORE_AFTER_NAME.wordBefore(text, start) !== undefined

const isDoubtful = (
  text: string,
  start: number,
  end: number,
  { placesOf }: ItemEvidence,
): boolean =>
  (RARE_SURNAMES.hasAt(text, start) && (end - start === 2 || shortOrdinariness(text, start) > 0)) ||
  // A word that the item has elsewhere as well may be somebody known: 江山局长 behind 局长江山.
  (NAME_LIKE_WORDS.hasBetween(text, start, end) && placesOf(text.slice(start, end)).length < 2) ||
  endsAsBody(text, end)
