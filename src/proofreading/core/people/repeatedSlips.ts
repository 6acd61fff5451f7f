import { type NameSigns, nameSides } from './nameSigns.js'
import { takenBy } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** Ways of naming somebody who is who the text says. */
const stranger = /description|byline|credit/

/** The same wrong name wherever else the item has it: who mistypes a name does so again, or copies it. */
export function repeatedSlips(slips: readonly Slip[], check: PeopleCheck, signs: NameSigns): Slip[] {
  if (slips.length === 0) return []
  const isStranger = takenBy(check.item, ({ rule }) => stranger.test(rule))
  const isNamed = takenBy(check.item)
  const found: Slip[] = []
  for (const { how, known, written } of byName(slips))
    for (const { text, where } of check.strings)
      for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + 1)) {
        const end = start + written.length
        if (isStranger(where, start, end)) continue
        const sides = nameSides(text, start, end, signs)
        const isWhole = sides?.hasBefore === true && sides.after !== 'none'
        if (isWhole || written.length > 2 || isNamed(where, start, end))
          found.push({ how, known, span: { end, start, where }, title: null, written })
      }
  return found
}

/** One slip for each wrong name that stands for one person only. */
function byName(slips: readonly Slip[]): Slip[] {
  const names = new Map<string, null | Slip>()
  for (const slip of slips) {
    const other = names.get(slip.written)
    if (other === undefined) names.set(slip.written, slip)
    else if (other?.known !== slip.known) names.set(slip.written, null)
  }
  return [...names.values()].filter((slip) => slip !== null)
}
