import type { Span } from '../../../documents/item.js'
import type { ItemString } from '../strings.js'
import { type NameSigns, nameSides } from './nameSigns.js'
import { takenBy } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'
import { stranger } from './stranger.js'

/** The same wrong name wherever else the item has it: who mistypes a name does so again, or copies it. */
export function repeatedSlips(
  slips: readonly Slip[],
  check: PeopleCheck,
  signs: NameSigns,
): Slip[] {
  if (slips.length === 0) return []
  const isStranger = takenBy(check.item, ({ rule }) => stranger.test(rule))
  const isRead = takenBy(check.item)
  const isName = ({ end, start, where }: Span, text: string) => {
    if (isStranger(where, start, end)) return false
    const sides = nameSides(text, start, end, signs)
    const isWhole = sides?.hasBefore === true && sides.after !== 'none'
    return isWhole || end - start > 2 || isRead(where, start, end)
  }
  return byName(slips).flatMap((slip) =>
    check.strings.flatMap((string) =>
      placesOf(slip.written, string)
        .filter((span) => isName(span, string.text))
        .map((span) => ({ ...slip, span, title: null })),
    ),
  )
}

function placesOf(words: string, { text, where }: ItemString): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ end: start + words.length, start, where })
  return places
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
