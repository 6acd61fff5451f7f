import { type Nearness, nearness } from './nearNames.js'
import { type NameSigns, nameSides } from './nameSigns.js'
import { takenBy } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { stringsOf } from './places.js'
import type { Slip } from './slip.js'

const han = /^[\u3400-\u9fff]+$/
/** Ways of naming somebody who has no title and is who the text says. */
const stranger = /description|byline|credit/
type Letter = { name: string; place: number }

/** Slips in the names of people whom the item itself names rightly elsewhere. */
export function slipsOfNamed(check: PeopleCheck, signs: NameSigns): Slip[] {
  const names = namedIn(check)
  const letters = lettersOf(names)
  // A bare name of nobody known is what a slip is read as.
  const isTaken = takenBy(check.item, ({ name, rule }) => names.has(name) || stranger.test(rule))
  const found: Slip[] = []
  for (const { text, where } of stringsOf(check.item))
    for (const { end, name, start } of stretchesLike(text, letters)) {
      const written = text.slice(start, end)
      if (names.has(written) || isTaken(where, start, end) || !han.test(written)) continue
      const sides = nameSides(text, start, end, signs)
      const how = sides > 0 ? nearness(written, name) : null
      if (how === null || !isSlip(how, name, sides)) continue
      found.push({ how, known: name, span: { end, start, where }, title: null, written })
    }
  return found
}

/** Names that the item has with a title, or that the roster has: whom a later bare name can mean. */
function namedIn({ context, item }: PeopleCheck): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && han.test(name))
      if (title !== null || context.roster.holdersOf(name).length > 0) names.add(name)
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

/**
 * Whether a stretch is a name misspelt and no ordinary words: the less of the name is right, the more must stand around it.
 * @param sides how many edges of the stretch look like those of a name
 */
function isSlip(how: Nearness, { length }: string, sides: number): boolean {
  if (how === 'sound') return length > 2 ? sides > 0 : sides === 2
  return length > 2 && sides > (how === 'swapped' ? 0 : 1)
}
