import { type Line } from '../../../core/lines.js'
import { standsAt, unitAt } from '../../../core/words/units.js'
import { unitKinds } from '../../../core/words/unitKinds.js'
import { pairMap } from '../../../core/words/pairMap.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { type Lexicon } from '../words/lexicon.js'
import { DAI_BEGINNINGS, NAME_PARTS, WHOLE_PARTS } from '../words/peoplesNames.js'
import { APPOINTMENT_WORDS } from '../words/titles.js'
import { LEADS_TO_NAME } from './beforeName.js'
import { DOTS, isDotAt } from './foreignName.js'
import { headFinder, type TitleHead } from './titleHeads.js'

/** The places of a text that the detectors of people look at. */
export type Marks = {
  /** Ends of the words of an appointment or an award. */
  appointments: number[]
  /** Where a clause begins as a name does. */
  clauses: number[]
  /** Where 同志 stands. */
  comrades: number[]
  /** Whether a dot that parts a name stands anywhere. */
  hasDot: boolean
  /** All title heads in order, the longest at each place. */
  heads: TitleHead[]
  /** The signs of lists, 、. */
  lists: number[]
  /** Where a name may begin behind something that leads to one. */
  names: number[]
}

/** The marks of a line: what the finder noted when the line was made. */
export const marksOf = ({ marks }: Line): Readonly<Marks> => marks as Marks

/** A unit with which heads begin, one that may stand behind it, and one that is a prefix by itself. */
const HEAD = 1
const GOES_ON = 2
const ALONE = 4
/** A unit with which names begin, and units that lead to a name or part clauses. */
const NAME = 8
const LEADS = 16
const EDGE = 32
/** The first unit of what few lines hold. */
const RARE = 64

/** It stands behind a name as a title does. */
export const COMRADE_WORD = '同志'
const LIST_SIGN = '、'
const CLAUSE_EDGES = '，。；：！？（）\n'
const APPOINTMENTS = wordTable(APPOINTMENT_WORDS)

/** Makes the finder of marks for a language's words: one pass over a text serves all detectors. */
export function marksFinder(lexicon: Lexicon): (text: string) => Marks {
  const { headAt, openings } = headFinder(lexicon)
  const pairs = pairMap(new Map(openings.map((word) => [word.slice(0, 2), true])))
  /** Most units that may begin a head and go on as one are of two different heads. */
  const mayBeHead = (text: string, at: number, kinds: number) =>
    (kinds & ALONE) !== 0 || pairs.get(unitAt(text, at), unitAt(text, at + 1)) !== undefined
  const kindsOf = unitKinds([
    { kind: HEAD, units: unitsAt(openings, 0) },
    { kind: ALONE, units: openings.filter(({ length }) => length === 1).join('') },
    { kind: GOES_ON, units: unitsAt(openings, 1) },
    { kind: NAME, units: nameBeginnings(lexicon) },
    { kind: LEADS, units: LEADS_TO_NAME },
    { kind: EDGE, units: CLAUSE_EDGES },
    { kind: RARE, units: DOTS + APPOINTMENTS.firstUnits + LIST_SIGN + COMRADE_WORD.charAt(0) },
  ])

  return (text) => {
    const marks = noMarks()
    let headsEnd = 0
    let before = LEADS | EDGE
    let kinds = kindsOf(unitAt(text, 0))
    for (let at = 0; at < text.length; at++) {
      const next = kindsOf(unitAt(text, at + 1))
      if (kinds & NAME) {
        if (before & LEADS) marks.names.push(at)
        if (before & EDGE) marks.clauses.push(at)
      }
      if (kinds & HEAD && (next & GOES_ON || kinds & ALONE) && at >= headsEnd) {
        const head = mayBeHead(text, at, kinds) ? headAt(text, at) : null
        if (head) headsEnd = addHead(marks, head)
      }
      if (kinds & RARE) addRare(marks, text, at)
      before = kinds
      kinds = next
    }
    return marks
  }
}

function addHead({ heads }: Marks, head: TitleHead): number {
  heads.push(head)
  return head.end
}

function addRare(marks: Marks, text: string, at: number): void {
  if (standsAt(text, LIST_SIGN, at)) marks.lists.push(at)
  else if (isDotAt(text, at)) marks.hasDot = true
  else if (standsAt(text, COMRADE_WORD, at)) marks.comrades.push(at)
  else addAppointment(marks, text, at)
}

function addAppointment({ appointments }: Marks, text: string, at: number): void {
  const word = at < (appointments.at(-1) ?? 0) ? undefined : APPOINTMENTS.wordAt(text, at)
  if (word !== undefined) appointments.push(at + word.length)
}

const noMarks = (): Marks => ({
  appointments: [],
  clauses: [],
  comrades: [],
  hasDot: false,
  heads: [],
  lists: [],
  names: [],
})

/** The units with which names begin: surnames, and parts of the names of other peoples. */
const nameBeginnings = ({ compoundSurnames, surnames }: Lexicon): string =>
  surnames.units +
  compoundSurnames.firstUnits +
  unitsAt([...NAME_PARTS, ...WHOLE_PARTS], 0) +
  DAI_BEGINNINGS

const unitsAt = (words: readonly string[], at: number): string =>
  words.map((word) => word.charAt(at)).join('')
