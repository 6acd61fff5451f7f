import type { RosterLookup, RosterOfficial } from '../../../documents/roster.js'
import { type FormerTest, formerTest } from './formerTest.js'
import { type NameLetters, lettersOf } from './nameLetters.js'
import { type Office, atomsOf, officeOf, spelled } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { type OfficialOnDay, officialsOnDay } from './officialOnDay.js'
import { holdersOn, titleReader } from './readTitle.js'
import { remembered } from './remembered.js'
import { type TitleEnds, titleEnds } from './titleEnds.js'

/** The roster as the checks of people ask it. */
export type Desk = {
  /** The single offices of a printed chain, as they are compared. */
  atomsOf: (title: string) => readonly string[]
  /** How long the titles are that may end at a place of a text. */
  endsAt: TitleEnds
  /** The officials who bear a name. */
  holdersOf: RosterLookup['holdersOf']
  /** Whether a title, or what stands before it in a text, says that it was held once. */
  isFormer: FormerTest
  /** Whether a printed office is one of the desk's with another place's name before it: 邻县县长. */
  isForeign: (printed: string) => boolean
  /** The offices of those who have a place in the paper's order. */
  ranked: readonly Office[]
  /** Letters of the names of the officials who have a place in the paper's order. */
  leaders: NameLetters
  /** Offices that a printed one names, where it says of which body; whoever held them, whenever. */
  named: (printed: string) => readonly Office[]
  /** Those of them that are held on a day, YYYY-MM-DD. */
  namedOn: (printed: string, day: string) => readonly Office[]
  /** Offices of one official, held on the day or ever. */
  officesOf: (official: RosterOfficial) => readonly Office[]
  /** What an official holds on a day, YYYY-MM-DD. */
  onDay: (official: RosterOfficial, day: string) => OfficialOnDay
  /** A printed office as it is compared. */
  spelled: (office: string) => string
  /** Offices whose title is such a head alone, whatever the body: 副局长. */
  withHead: (head: string) => readonly Office[]
}

/** An office that so many hold says nothing of who is meant. */
const MANY = 200
const NONE: readonly Office[] = []

/** Makes the roster ready at the first question; once a roster. */
export function deskOf(words: OfficeWords): (roster: RosterLookup) => Desk {
  const known = new WeakMap<RosterLookup, Desk>()
  return (roster) => {
    const ready = known.get(roster)
    if (ready) return ready
    const made = makeDesk(roster, words)
    known.set(roster, made)
    return made
  }
}

function makeDesk(roster: RosterLookup, words: OfficeWords): Desk {
  const { officials } = roster
  const made = (official: RosterOfficial) =>
    official.posts.map((post) => officeOf(official, post, words))
  const offices = new Map(officials.map((official) => [official, made(official)]))
  const officesOf = (official: RosterOfficial) => offices.get(official) ?? made(official)
  const byAtom = indexOf(offices.values())
  const few = (atom: string) => {
    const found = byAtom.get(atom) ?? NONE
    return found.length > MANY ? NONE : found
  }
  const leaders = leadersOf(officials)
  const { spaced } = words
  const title = titleReader(
    (printed) => (words.bodiless.has(printed) ? NONE : few(printed)),
    spaced?.isOf,
  )
  return {
    atomsOf: remembered((title) => atomsOf(title, words)),
    endsAt: titleEnds(byAtom.keys()),
    holdersOf: remembered(spaced?.holders(roster) ?? roster.holdersOf),
    isFormer: spaced?.isFormer ?? formerTest(words.former, words.formerWithin),
    isForeign: (printed) => title(printed).isForeign,
    leaders: lettersOf(leaders.map(({ name }) => name)),
    named: (printed) => title(printed).offices,
    namedOn: (printed, day) => holdersOn(title(printed), day),
    officesOf,
    onDay: officialsOnDay(officesOf),
    ranked: leaders.flatMap(officesOf),
    spelled: remembered((office) => spelled(office, words)),
    withHead: few,
  }
}

/** More than the leaders of a county and its guests are no list to look a text through for. */
const LEADERS = 150

function leadersOf(officials: readonly RosterOfficial[]): readonly RosterOfficial[] {
  const ranked = officials.filter(({ posts }) => posts.some(({ rank }) => typeof rank === 'number'))
  return ranked.length > LEADERS ? [] : ranked
}

function indexOf(offices: Iterable<readonly Office[]>): Map<string, Office[]> {
  const byAtom = new Map<string, Office[]>()
  for (const ofOne of offices) for (const office of ofOne) addTo(byAtom, office)
  return byAtom
}

function addTo(byAtom: Map<string, Office[]>, office: Office): void {
  for (const atom of office.atoms) {
    const others = byAtom.get(atom)
    if (others) others.push(office)
    else byAtom.set(atom, [office])
  }
}
