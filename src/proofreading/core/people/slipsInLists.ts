import type { Mention } from '../../../documents/item.js'
import { heldOn } from './desk.js'
import type { NameSigns } from './nameSigns.js'
import type { IsTaken } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { dayOf, stringAt } from './places.js'
import { printedOffices } from './printedTitle.js'
import { slipAt } from './slipAt.js'
import type { Slip } from './slip.js'

/** Slips behind a name of a list that carries a title: 县领导甲、乙、… */
export function slipsInLists(check: PeopleCheck, isTaken: IsTaken, { list }: NameSigns): Slip[] {
  const { item } = check
  return item.mentions.flatMap((mention) => {
    const text = stringAt(item, mention.where)
    if (mention.title === null || mention.titleSource === 'byline') return []
    const found: Slip[] = []
    let at = mention.end
    while (text.startsWith(list, at) && !isTaken(mention.where, at + 1, at + 3)) {
      const slip = slipIn(mention, text, at + list.length, check)
      if (!slip) break
      found.push(slip)
      at = slip.span.end
    }
    return found
  })
}

function slipIn(mention: Mention, text: string, at: number, check: PeopleCheck): null | Slip {
  const { context, desk, item, words } = check
  const day = dayOf(item, mention.where, context)
  for (const title of printedOffices(mention, words)) {
    const near = slipAt(text, at, heldOn(desk.named(title), day))
    if (!near) continue
    const span = { end: at + near.known.length, start: at, where: mention.where }
    return { how: near.how, known: near.known, span, title, written: text.slice(at, span.end) }
  }
  return null
}
