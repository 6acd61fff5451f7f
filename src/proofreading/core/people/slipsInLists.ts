import { stringAt } from '../strings.js'
import type { NameSigns } from './nameSigns.js'
import type { IsTaken } from './occupied.js'
import type { PeopleCheck, Titled } from './peopleCheck.js'
import { slipAt } from './slipAt.js'
import type { Slip } from './slip.js'

/** Slips behind a name of a list that carries a title: 县领导甲、乙、… */
export function slipsInLists(check: PeopleCheck, isTaken: IsTaken, { list }: NameSigns): Slip[] {
  const found: Slip[] = []
  for (const titled of check.titled) {
    const { end, where } = titled.mention
    const text = stringAt(check.item, where)
    let at = end
    while (text.startsWith(list, at) && !isTaken(where, at + 1, at + 3)) {
      const slip = slipIn(titled, text, at + list.length, check)
      if (!slip) break
      found.push(slip)
      at = slip.span.end
    }
  }
  return found
}

function slipIn(
  { mention: { where }, use: { day, offices } }: Titled,
  text: string,
  start: number,
  { desk }: PeopleCheck,
): null | Slip {
  for (const title of offices) {
    const near = slipAt(text, start, desk.namedOn(title, day))
    if (!near) continue
    const { how, known } = near
    const end = start + known.length
    return { how, known, span: { end, start, where }, title, written: text.slice(start, end) }
  }
  return null
}
