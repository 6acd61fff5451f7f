import type { Where } from '../../../documents/item.js'
import { heldOn } from './desk.js'
import type { IsTaken } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { dayOf, stringsOf } from './places.js'
import { slipAt } from './slipAt.js'
import type { Slip } from './slip.js'

/** Longest title looked for, in characters. */
const LONGEST = 14

/** Slips right behind the title of their bearer, where the slip keeps the reading from seeing a name. */
export function slipsBehindTitles(check: PeopleCheck, isTaken: IsTaken): Slip[] {
  const { desk, item } = check
  const found: Slip[] = []
  for (const { text, where } of stringsOf(item))
    for (let at = 2; at + 1 < text.length; at++) {
      if (!desk.endsTitle(text, at) || !isHan(text.charCodeAt(at)) || isTaken(where, at, at + 2))
        continue
      const slip = slipBehind(text, at, where, check)
      if (slip) found.push(slip)
    }
  return found
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

function slipBehind(text: string, start: number, where: Where, check: PeopleCheck): null | Slip {
  const { context, desk, item, words } = check
  for (let length = Math.min(LONGEST, start); length > 1; length--) {
    const title = text.slice(start - length, start)
    const named = words.bodiless.has(title)
      ? desk.withHead(title).filter(check.isNamed)
      : desk.named(title)
    if (named.length === 0) continue
    const near = slipAt(text, start, heldOn(named, dayOf(item, where, context)))
    if (!near) return null
    const { how, known } = near
    const end = start + known.length
    return { how, known, span: { end, start, where }, title, written: text.slice(start, end) }
  }
  return null
}
