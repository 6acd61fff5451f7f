import { isHeldOn } from '../../../documents/heldOn.js'
import type { RosterLookup, RosterOfficial } from '../../../documents/roster.js'
import { type Office, isOf, officeOf } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { titleEnds } from './titleEnds.js'

/** The roster as the checks of people ask it. */
export type Desk = {
  /** Whether the characters before a place are those in which some title ends. */
  endsTitle: (text: string, at: number) => boolean
  /** Whether a printed office is one of the desk's with another place's name before it: 邻县县长. */
  isForeign: (printed: string) => boolean
  /** Names of the officials who have a place in the paper's order. */
  leaders: readonly string[]
  /** Offices that a printed one names, where it says of which body; whoever held them, whenever. */
  named: (printed: string) => readonly Office[]
  /** Offices of one official, held on the day or ever. */
  officesOf: (official: RosterOfficial) => readonly Office[]
  /** Offices whose title is such a head alone, whatever the body: 副局长. */
  withHead: (head: string) => readonly Office[]
}

/** An office that so many hold says nothing of who is meant. */
const MANY = 200
/** Titles remembered. */
const MOST = 5000
const NONE: readonly Office[] = []

/** Makes the roster ready at the first question; once a roster. */
export function deskOf(words: OfficeWords): (roster: RosterLookup) => Desk {
  const known = new WeakMap<RosterLookup, Desk>()
  return (roster) => {
    const ready = known.get(roster) ?? makeDesk(roster, words)
    known.set(roster, ready)
    return ready
  }
}

function makeDesk({ officials }: RosterLookup, words: OfficeWords): Desk {
  const offices = new WeakMap<RosterOfficial, readonly Office[]>()
  const officesOf = (official: RosterOfficial) => {
    const ready =
      offices.get(official) ?? official.posts.map((post) => officeOf(official, post, words))
    offices.set(official, ready)
    return ready
  }
  const byAtom = indexOf(officials.flatMap(officesOf))
  const ends = titleEnds(byAtom.keys())
  const few = (atom: string) => {
    const found = byAtom.get(atom) ?? NONE
    return found.length > MANY ? NONE : found
  }
  const exactly = (printed: string) => (words.bodiless.has(printed) ? NONE : few(printed))
  const read = remembered((printed) => readTitle(printed, exactly))
  return {
    endsTitle: (text, at) => ends(text.charCodeAt(at - 2), text.charCodeAt(at - 1)),
    isForeign: (printed) => read(printed).isForeign,
    leaders: leadersOf(officials),
    named: (printed) => read(printed).offices,
    officesOf,
    withHead: few,
  }
}

/** More than the leaders of a county and its guests are no list to look a text through for. */
const LEADERS = 150

function leadersOf(officials: readonly RosterOfficial[]): string[] {
  const ranked = officials.filter(({ posts }) => posts.some(({ rank }) => typeof rank === 'number'))
  return ranked.length > LEADERS ? [] : ranked.map(({ name }) => name)
}

type ReadTitle = { isForeign: boolean; offices: readonly Office[] }

/** The offices of the longest end of a printed title that names some; foreign where what stands before is another body. */
function readTitle(printed: string, exactly: (end: string) => readonly Office[]): ReadTitle {
  for (let at = 0; at < printed.length - 1; at++) {
    const found = exactly(printed.slice(at))
    if (found.length === 0) continue
    const body = printed.slice(0, at)
    const offices = found.filter(({ organization }) => isOf(body, organization))
    return { isForeign: offices.length === 0, offices }
  }
  return { isForeign: false, offices: NONE }
}

/** Answers a question about a title once, as long as there is room to remember. */
function remembered(answer: (printed: string) => ReadTitle): (printed: string) => ReadTitle {
  const known = new Map<string, ReadTitle>()
  return (printed) => {
    const ready = known.get(printed)
    if (ready) return ready
    if (known.size > MOST) known.clear()
    const read = answer(printed)
    known.set(printed, read)
    return read
  }
}

function indexOf(offices: readonly Office[]): Map<string, Office[]> {
  const byAtom = new Map<string, Office[]>()
  for (const office of offices)
    for (const atom of office.atoms) {
      const others = byAtom.get(atom)
      if (others) others.push(office)
      else byAtom.set(atom, [office])
    }
  return byAtom
}

/** Those of some offices that are held on a day, YYYY-MM-DD. */
export const heldOn = (offices: readonly Office[], day: string): Office[] =>
  offices.filter(({ post }) => isHeldOn(post, day))
