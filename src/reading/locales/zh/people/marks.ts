import { byText } from '../../../core/byText.js'
import { unitKinds } from '../../../core/words/unitKinds.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { type Lexicon } from '../words/lexicon.js'
import { NAME_PARTS } from '../words/peoplesNames.js'
import { APPOINTMENT_WORDS } from '../words/titles.js'
import { LEADS_TO_NAME } from './beforeName.js'
import { DOTS } from './foreignName.js'
import { headFinder, type TitleHead } from './titleHeads.js'

/** The places of a text that the detectors of people look at. */
export type Marks = {
  /** Ends of the words of an appointment or an award. */
  appointments: readonly number[]
  /** Where a clause begins as a name does. */
  clauses: readonly number[]
  /** Whether a dot that parts a name stands anywhere. */
  hasDot: boolean
  /** All title heads in order, the longest at each place. */
  heads: readonly TitleHead[]
  /** Where a name may begin behind something that leads to one. */
  names: readonly number[]
}

/** Finds the marks of a text. */
export type MarksOf = (text: string) => Marks

const HEAD = 1
const NAME = 2
const LEADS = 4
const EDGE = 8
const DOT = 16
const APPOINTS = 32

const CLAUSE_EDGES = '，。；：！？（）\n'
const APPOINTMENTS = wordTable(APPOINTMENT_WORDS)

/** Makes the finder of marks for a language's words: one pass over a text serves all detectors. */
export function marksFinder(lexicon: Lexicon): MarksOf {
  const { firstUnits, headAt } = headFinder(lexicon)
  const kindsOf = unitKinds([
    { kind: HEAD, units: firstUnits },
    { kind: NAME, units: nameBeginnings(lexicon) },
    { kind: LEADS, units: LEADS_TO_NAME },
    { kind: EDGE, units: CLAUSE_EDGES },
    { kind: DOT, units: DOTS },
    { kind: APPOINTS, units: APPOINTMENTS.firstUnits },
  ])

  function readMarks(text: string): Marks {
    const appointments: number[] = []
    const clauses: number[] = []
    const heads: TitleHead[] = []
    const names: number[] = []
    let all = 0
    let before = LEADS | EDGE
    for (let at = 0; at < text.length; at++) {
      const kinds = kindsOf(text.charCodeAt(at))
      if (kinds & NAME && before & LEADS) names.push(at)
      if (kinds & NAME && before & EDGE) clauses.push(at)
      if (kinds & HEAD && at >= (heads.at(-1)?.end ?? 0)) addHead(heads, headAt(text, at))
      if (kinds & APPOINTS && at >= (appointments.at(-1) ?? 0)) {
        addEnd(appointments, at, APPOINTMENTS.wordAt(text, at))
      }
      all |= kinds
      before = kinds
    }
    return { appointments, clauses, hasDot: (all & DOT) > 0, heads, names }
  }

  // The detectors ask for the marks of one text in turn.
  const known = byText(readMarks)
  let last = { marks: readMarks(''), text: '' }
  return (text) => {
    if (text !== last.text) last = { marks: known(text), text }
    return last.marks
  }
}

/** The units with which names begin: surnames, and parts of the names of other peoples. */
const nameBeginnings = ({ compoundSurnames, surnames }: Lexicon): string =>
  surnames.units + compoundSurnames.firstUnits + NAME_PARTS.map((part) => part.charAt(0)).join('')

function addHead(heads: TitleHead[], head: null | TitleHead): void {
  if (head) heads.push(head)
}

function addEnd(ends: number[], start: number, word: string | undefined): void {
  if (word !== undefined) ends.push(start + word.length)
}
