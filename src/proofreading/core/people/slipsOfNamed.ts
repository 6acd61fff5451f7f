import { heldOn } from './desk.js'
import { type Nearness, nearness } from './nearNames.js'
import { type NameSides, type NameSigns, nameSides } from './nameSigns.js'
import { takenBy } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { stringsOf } from './places.js'
import type { Slip } from './slip.js'

const han = /^[\u3400-\u9fff]+$/
/** Ways of naming somebody who has no title and is who the text says. */
const stranger = /description|byline|credit/
type Letter = { name: string; place: number }

/** Slips in the names of people whom the item itself names rightly elsewhere, or who hold the offices it prints; and of leaders. */
export function slipsOfNamed(check: PeopleCheck, signs: NameSigns): Slip[] {
  const named = namedIn(check)
  const names = new Set([...named, ...check.desk.leaders].filter((name) => han.test(name)))
  const letters = lettersOf(names)
  // A bare name of nobody known is what a slip is read as.
  const isTaken = takenBy(check.item, ({ name, rule }) => names.has(name) || stranger.test(rule))
  const found: Slip[] = []
  for (const { text, where } of stringsOf(check.item))
    for (const { end, name, start } of stretchesLike(text, letters)) {
      const written = text.slice(start, end)
      if (names.has(written) || isTaken(where, start, end) || !han.test(written)) continue
      const sides = nameSides(text, start, end, signs)
      const how = sides && nearness(written, name)
      if (!how || !isSlip({ how, isNamed: named.has(name), name, sides, written }, signs)) continue
      found.push({ how, known: name, span: { end, start, where }, title: null, written })
    }
  return found
}

/** An office of so few means each of them. */
const FEW = 3

/** Names of the item's people with a title and of the roster's, and of who holds the offices that it prints. */
function namedIn({ context, desk, item, titled }: PeopleCheck): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && (title !== null || context.roster.holdersOf(name).length > 0))
      names.add(name)
  for (const { day, offices } of titled)
    for (const printed of offices) {
      const holders = heldOn(desk.named(printed), day)
      if (holders.length <= FEW) holders.forEach(({ official }) => names.add(official.name))
    }
  return names
}

/** By unit the names in which it stands first or second: of a name with one letter wrong one of these two is right. */
function lettersOf(names: ReadonlySet<string>): ReadonlyMap<number, readonly Letter[]> {
  const letters = new Map<number, Letter[]>()
  for (const name of names)
    for (let place = 0; place < Math.min(2, name.length - 1); place++) {
      const others = letters.get(name.charCodeAt(place))
      if (others) others.push({ name, place })
      else letters.set(name.charCodeAt(place), [{ name, place }])
    }
  return letters
}

type Stretch = { end: number; name: string; start: number }

/** Stretches of a text that are nearly a name. */
function stretchesLike(text: string, letters: ReadonlyMap<number, readonly Letter[]>): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < text.length; at++) {
    const here = letters.get(text.charCodeAt(at))
    if (here) addLike(text, at, here, found)
  }
  return found
}

function addLike(text: string, at: number, letters: readonly Letter[], found: Stretch[]): void {
  for (const { name, place } of letters) {
    const start = at - place
    if (start < 0 || text.startsWith(name, start)) continue
    if (place === 1 && text[start] === name[0]) continue
    const lengths = place === 0 ? [name.length, name.length - 1, name.length + 1] : [name.length]
    for (const length of lengths) {
      const end = start + length
      if (isNearly(text, start, end, name)) found.push({ end, name, start })
    }
  }
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
