import { isHeldOn } from '../../../documents/heldOn.js'
import type { RosterLookup, RosterOfficial } from '../../../documents/roster.js'
import { type Office, isOf, officeOf } from './offices.js'
import type { OfficeWords } from './officeWords.js'

/** The roster as the checks of people ask it. */
export type Desk = {
  /** Whether the characters before a place are those in which some title ends. */
  endsTitle: (text: string, at: number) => boolean
  /** Offices of one official, held on the day or ever. */
  officesOf: (official: RosterOfficial) => readonly Office[]
  /** Whether a printed office is one of the desk's with another place's name before it: 邻县县长. */
  isForeign: (printed: string) => boolean
  /** Offices that a printed one names by its very words, where it says of which body; whoever held them, whenever. */
  named: (printed: string) => readonly Office[]
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
  const byAtom = indexOf(officials.flatMap(officesOf), words)
  const ends = endsOf(byAtom.keys())
  const named = (printed: string) => {
    if (words.bodiless.has(printed)) return NONE
    const found = byAtom.get(printed) ?? NONE
    return found.length > MANY ? NONE : found
  }
  const foreign = new Map<string, boolean>()
  const isForeign = (printed: string) => {
    const known = foreign.get(printed)
    if (known !== undefined) return known
    if (foreign.size > MOST) foreign.clear()
    const answer = isForeignTitle(printed, named)
    foreign.set(printed, answer)
    return answer
  }
  const endsTitle = (text: string, at: number) =>
    ends(text.charCodeAt(at - 2), text.charCodeAt(at - 1))
  return { endsTitle, isForeign, named, officesOf }
}

function isForeignTitle(printed: string, named: Desk['named']): boolean {
  for (let at = 0; at < printed.length - 1; at++) {
    const own = named(printed.slice(at))
    const place = printed.slice(0, at)
    if (own.length > 0) return !own.some(({ organization }) => isOf(place, organization))
  }
  return false
}

/** Asks whether two UTF-16 units are the last of some title. */
function endsOf(titles: Iterable<string>): (first: number, second: number) => boolean {
  const bits = new Uint8Array(8192)
  const pairs = new Set<number>()
  for (const title of titles) {
    if (title.length < 2) continue
    const [first, second] = [title.charCodeAt(title.length - 2), title.charCodeAt(title.length - 1)]
    bits[second >> 3] = (bits[second >> 3] ?? 0) | (1 << (second & 7))
    pairs.add(first * 65536 + second)
  }
  return (first, second) =>
    ((bits[second >> 3] ?? 0) & (1 << (second & 7))) !== 0 && pairs.has(first * 65536 + second)
}

function indexOf(offices: readonly Office[], { bodiless }: OfficeWords): Map<string, Office[]> {
  const byAtom = new Map<string, Office[]>()
  for (const office of offices)
    for (const atom of office.atoms) {
      if (bodiless.has(atom)) continue
      const others = byAtom.get(atom)
      if (others) others.push(office)
      else byAtom.set(atom, [office])
    }
  return byAtom
}

/** Those of some offices that are held on a day, YYYY-MM-DD. */
export const heldOn = (offices: readonly Office[], day: string): Office[] =>
  offices.filter(({ post }) => isHeldOn(post, day))
