import type { Mention } from '../../../documents/item.js'
import { type ItemString, stringAt } from '../strings.js'
import { type Nearness, nearness } from './nearNames.js'
import {
  type NameLetters,
  fillLetters,
  isHanOnly,
  letterBehind,
  letterOf,
  noLetters,
} from './nameLetters.js'
import { namedIn } from './namedIn.js'
import { type NameSides, type NameSigns, nameSides } from './nameSigns.js'
import { type IsTaken, takenBy } from './occupied.js'
import { opensClause } from './opensClause.js'
import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'
import { stranger } from './stranger.js'

const NO_SLIPS: Slip[] = []

/** What is looked for in an item, and where it has names already. */
type Search = {
  check: PeopleCheck
  found: Slip[]
  isTaken: IsTaken
  named: ReadonlySet<string>
  signs: NameSigns
}

/** Letters of the names of the item at hand: one table for all items, since each is looked through at once. */
const namedLetters = noLetters(256)

/**
 * Slips in the names of people whom the item itself names rightly elsewhere, or who hold the offices it prints; and of leaders.
 * @param told slips that have been found already: their names are nobody's
 */
export function slipsOfNamed(check: PeopleCheck, signs: NameSigns, told: readonly Slip[]): Slip[] {
  const { leaders } = check.desk
  const named = namedIn(check, told)
  if (named.size + leaders.names.size === 0) return NO_SLIPS
  fillLetters(namedLetters, [...named])
  // A bare name of nobody known is what a slip is read as.
  const isTaken = takenBy(
    check.item,
    (mention) =>
      named.has(mention.name) ||
      leaders.names.has(mention.name) ||
      stranger.test(mention.rule) ||
      isElected(mention, check, signs),
  )
  const search = { check, found: [], isTaken, named, signs }
  for (const string of check.strings) lookThrough(string, search)
  return search.found
}

/** 甲、乙、丙等7人当选: of a list of those who are given something, nobody is meant to be a leader. */
function isElected(
  { end, rule, where }: Mention,
  { item }: PeopleCheck,
  { elected }: NameSigns,
): boolean {
  if (!elected || !rule.includes('name-list')) return false
  return elected.test(stringAt(item, where).slice(end, end + LONGEST_LIST))
}

const LONGEST_LIST = 80

function lookThrough(string: ItemString, search: Search): void {
  const { text } = string
  const leading = search.check.desk.leaders.letters
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const here = letterOf(namedLetters, unit)
    if (here !== 0) tryNames(string, at, namedLetters, here, search)
    const leader = letterOf(leading, unit)
    if (leader !== 0) tryNames(string, at, leading, leader, search)
  }
}

/** Tries the names that have the unit at a place for one of their first two letters. */
function tryNames(
  string: ItemString,
  at: number,
  letters: NameLetters,
  first: number,
  search: Search,
): void {
  const { text } = string
  for (let letter = first; letter !== 0; letter = letterBehind(letters, letter)) {
    const [name, place] = [letters.owners[letter] ?? '', letters.places[letter] ?? 0]
    const start = at - place
    if (start < 0 || text.startsWith(name, start)) continue
    if (place === 1 && text.charCodeAt(start) === name.charCodeAt(0)) continue
    tryStretch(string, start, start + name.length, name, search)
    if (place === 1) continue
    tryStretch(string, start, start + name.length - 1, name, search)
    tryStretch(string, start, start + name.length + 1, name, search)
  }
}

function tryStretch(
  { text, where }: ItemString,
  start: number,
  end: number,
  name: string,
  { check, found, isTaken, named, signs }: Search,
): void {
  if (!isNearly(text, start, end, name) || !isHanOnly(text, start, end)) return
  const sides = nameSides(text, start, end, signs)
  if (!sides) return
  const written = text.slice(start, end)
  const how = nearness(written, name)
  if (!how || named.has(written) || check.desk.leaders.names.has(written)) return
  if (isTaken(where, start, end)) return
  const opens = () => opensClause(check, { end, start, text, where }, name, signs)
  const isNamed = named.has(name)
  if (isSlip({ how, isNamed, name, opens, sides, written }, signs))
    found.push({ how, known: name, span: { end, start, where }, title: null, written })
}

/** A quick look before the sounds are asked: how many units at most are not the name's. */
function isNearly(text: string, start: number, end: number, name: string): boolean {
  if (end > text.length || end - start < 2) return false
  if (end - start === name.length && text.charCodeAt(start) === name.charCodeAt(0)) return true
  let strange = 0
  for (let at = start; at < end; at++) if (!name.includes(text.charAt(at))) strange++
  return end - start === name.length
    ? strange < name.length - 1 || name.length === 2
    : strange === end - start - name.length || strange === 0
}

type Candidate = {
  how: Nearness
  /** Whether the item means the known one; else it is any of the leaders. */
  isNamed: boolean
  name: string
  /** Whether it opens a clause, where only who has been named before stands so. */
  opens: () => boolean
  sides: NameSides
  written: string
}

/** Whether a stretch is a name misspelt and no ordinary words: the less of the name is right, the more must stand around it. */
function isSlip(candidate: Candidate, signs: NameSigns): boolean {
  const { how, isNamed, name, sides } = candidate
  const isWhole = sides.hasBefore && sides.after !== 'none'
  if (how === 'sound') return isWhole || (isNamed && name.length > 2)
  if (name.length < 3) return false
  if (how === 'swapped') return isWhole || isNamed
  if (how === 'character' && isSubject(candidate)) return true
  return isWhole && !isOfFamily(candidate, signs) && (isNamed || sides.after === 'word')
}

/** Of somebody whom the item names, and doing something at the head of a clause. */
const isSubject = ({ isNamed, opens, sides }: Candidate): boolean =>
  isNamed && sides.after !== 'stop' && opens()

/** A family name of two characters, and another given name: it may well be somebody else of that family. */
const isOfFamily = ({ how, name, written }: Candidate, { compound }: NameSigns): boolean =>
  how === 'character' && name.length === 3 && compound.some((family) => written.startsWith(family))
