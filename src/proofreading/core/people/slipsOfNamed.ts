import { nearness } from './nearNames.js'
import { type NameSigns, nameSides } from './nameSigns.js'
import { takenBy } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { stringsOf } from './places.js'
import type { Slip } from './slip.js'
import { soundAlike } from './sounds.js'

const han = /^[\u3400-\u9fff]+$/
/** Ways of naming somebody who has no title and is who the text says. */
const stranger = /description|byline|credit/
/** Where a character stands in which names. */
type Letters = ReadonlyMap<string, readonly { name: string; place: number }[]>

/** Slips in the names of people whom the item itself names rightly elsewhere. */
export function slipsOfNamed(check: PeopleCheck, signs: NameSigns): Slip[] {
  const names = namedIn(check)
  // A bare name of nobody known is what a slip is read as.
  const isTaken = takenBy(check.item, ({ name, rule }) => names.has(name) || stranger.test(rule))
  const letters = lettersOf(names)
  return stringsOf(check.item).flatMap(({ text, where }) => {
    const found = new Map<number, Slip>()
    for (let at = 0; at < text.length; at++)
      for (const { name, place } of letters.get(text[at] ?? '') ?? []) {
        const start = at - place
        const end = start + name.length
        if (start < 0 || end > text.length || found.has(start)) continue
        const written = text.slice(start, end)
        if (written === name || names.has(written) || isTaken(where, start, end)) continue
        if (!isSlip(written, name, nameSides(text, start, end, signs))) continue
        const how = nearness(written, name) ?? 'character'
        found.set(start, { how, known: name, span: { end, start, where }, title: null, written })
      }
    return [...found.values()]
  })
}

/** Names that the item has with a title, or that the roster has: whom a later bare name can mean. */
function namedIn({ context, item }: PeopleCheck): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && han.test(name))
      if (title !== null || context.roster.holdersOf(name).length > 0) names.add(name)
  return names
}

function lettersOf(names: ReadonlySet<string>): Letters {
  const letters = new Map<string, { name: string; place: number }[]>()
  for (const name of names)
    [...name].forEach((letter, place) => {
      const others = letters.get(letter) ?? []
      others.push({ name, place })
      letters.set(letter, others)
    })
  return letters
}

/**
 * Whether a stretch is a name misspelt and no ordinary words: the more of the name is right, and the more the wrong
 * character sounds right, the less must stand around it.
 * @param sides how many edges of the stretch look like those of a name
 */
function isSlip(written: string, name: string, sides: number): boolean {
  const wrong = [...name].flatMap((letter, at) => (letter === written[at] ? [] : [at]))
  const [at = 0] = wrong
  if (wrong.length !== 1 || !han.test(written)) return false
  const isHeard = soundAlike(written[at] ?? '', name[at] ?? '')
  if (name.length === 2) return isHeard && at === 1 && sides === 2
  return isHeard ? sides > 0 : sides === 2
}
