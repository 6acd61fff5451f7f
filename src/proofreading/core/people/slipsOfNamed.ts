import { type Nearness, nearness } from './nearNames.js'
import { type Letter, type NameLetters, isHanOnly, lettersOf, namesWith } from './nameLetters.js'
import { type NameSides, type NameSigns, nameSides } from './nameSigns.js'
import { type IsTaken, takenBy } from './occupied.js'
import type { Office } from './offices.js'
import { isNear } from './nearest.js'
import type { PeopleCheck, Titled } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** Ways of naming somebody who has no title and is who the text says. */
const stranger = /description|byline|credit/

const NO_SLIPS: Slip[] = []

/** Who may be misspelt in a text, and where it has names already. */
type Search = { isTaken: IsTaken; leaders: NameLetters; named: NameLetters; signs: NameSigns }

/** Slips in the names of people whom the item itself names rightly elsewhere, or who hold the offices it prints; and of leaders. */
export function slipsOfNamed(check: PeopleCheck, signs: NameSigns): Slip[] {
  const { leaders } = check.desk
  const named = lettersOf(namedIn(check))
  if (named.names.size + leaders.names.size === 0) return NO_SLIPS
  // A bare name of nobody known is what a slip is read as.
  const isTaken = takenBy(
    check.item,
    ({ name, rule }) => named.names.has(name) || leaders.names.has(name) || stranger.test(rule),
  )
  const search = { isTaken, leaders, named, signs }
  const found: Slip[] = []
  for (const { text, where } of check.strings)
    for (const { end, name, start } of stretchesLike(text, search)) {
      const written = text.slice(start, end)
      const how = nearness(written, name)
      if (!how || named.names.has(written) || leaders.names.has(written)) continue
      if (isTaken(where, start, end) || !isHanOnly(written, 0, written.length)) continue
      const sides = nameSides(text, start, end, signs)
      const isNamed = named.names.has(name)
      if (!sides || !isSlip({ how, isNamed, name, sides, written }, signs)) continue
      found.push({ how, known: name, span: { end, start, where }, title: null, written })
    }
  return found
}

/** An office of so few means each of them. */
const FEW = 3

/** Names of the item's people with a title and of the roster's, and of who holds the offices that it prints. */
function namedIn(check: PeopleCheck): ReadonlySet<string> {
  const { desk, item, titled, words } = check
  const isOwnTitle = (title: null | string) => title !== null && !words.collective.test(title)
  const slipped = slippedIn(check)
  const names = new Set<string>()
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && !names.has(name))
      if (desk.holdersOf(name).length > 0 || (isOwnTitle(title) && !slipped.has(name)))
        names.add(name)
  for (const { day, offices } of titled)
    for (const printed of offices)
      for (const { official } of fewOf(desk.namedOn(printed, day))) names.add(official.name)
  return names
}

/** Names that are a slip of who holds the title beside them: no witness of how anybody is spelt. */
function slippedIn(check: PeopleCheck): ReadonlySet<string> {
  const names = new Set<string>()
  for (const one of check.titled) if (isSlipped(one, check)) names.add(one.mention.name)
  return names
}

function isSlipped(
  { day, holders, mention, offices }: Titled,
  { desk, words }: PeopleCheck,
): boolean {
  if (holders.length > 0 || offices.some(desk.isForeign)) return false
  const isLike = ({ official }: Office) => isNear(mention.name, official, words)
  return offices.some((printed) => desk.namedOn(printed, day).some(isLike))
}

const NOBODY: readonly Office[] = []

const fewOf = (holders: readonly Office[]): readonly Office[] =>
  holders.length <= FEW ? holders : NOBODY

type Stretch = { end: number; name: string; start: number }

const NONE: readonly Stretch[] = []

/** Stretches of a text that are nearly a name. */
function stretchesLike(text: string, { leaders, named }: Search): readonly Stretch[] {
  let found: Stretch[] | undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const here = namesWith(named, unit)
    if (here) addLike(text, at, here, (found ??= []))
    const leading = namesWith(leaders, unit)
    if (leading) addLike(text, at, leading, (found ??= []))
  }
  return found ?? NONE
}

function addLike(text: string, at: number, letters: readonly Letter[], found: Stretch[]): void {
  for (const { name, place } of letters) {
    const start = at - place
    if (start < 0 || text.startsWith(name, start)) continue
    if (place === 1 && text.charCodeAt(start) === name.charCodeAt(0)) continue
    addIfNear(text, start, start + name.length, name, found)
    if (place === 1) continue
    addIfNear(text, start, start + name.length - 1, name, found)
    addIfNear(text, start, start + name.length + 1, name, found)
  }
}

function addIfNear(text: string, start: number, end: number, name: string, found: Stretch[]): void {
  if (isNearly(text, start, end, name)) found.push({ end, name, start })
}

/** A quick look before the sounds are asked: how many units at most are not the name's. */
function isNearly(text: string, start: number, end: number, name: string): boolean {
  if (end > text.length || end - start < 2) return false
  if (end - start === name.length && text[start] === name[0]) return true
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
  sides: NameSides
  written: string
}

/** Whether a stretch is a name misspelt and no ordinary words: the less of the name is right, the more must stand around it. */
function isSlip(candidate: Candidate, { compound }: NameSigns): boolean {
  const { how, isNamed, name, sides, written } = candidate
  const isWhole = sides.hasBefore && sides.after !== 'none'
  if (how === 'sound') return isWhole || (isNamed && name.length > 2)
  if (name.length < 3) return false
  if (how === 'swapped') return isWhole || isNamed
  const isFamily = name.length === 3 && compound.some((family) => written.startsWith(family))
  if (how === 'character' && isFamily) return false
  return isWhole && (isNamed || sides.after === 'word')
}
