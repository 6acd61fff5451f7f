import { heldOn } from './desk.js'
import type { IsTaken } from './occupied.js'
import type { Office } from './offices.js'
import type { PeopleCheck } from './peopleCheck.js'
import { dayOf, stringsOf } from './places.js'
import { slipAt } from './slipAt.js'
import type { Slip } from './slip.js'

/** Longest title looked for, in characters. */
const LONGEST = 14
const han = /^[\u3400-\u9fff]{2}/

/** Slips right behind the title of their bearer, where the slip keeps the reading from seeing a name. */
export function slipsBehindTitles(check: PeopleCheck, isTaken: IsTaken): Slip[] {
  const { desk, item } = check
  return stringsOf(item).flatMap(({ text, where }) => {
    const found: Slip[] = []
    for (let at = 2; at < text.length; at++) {
      if (!desk.endsTitle(text, at) || !han.test(text.slice(at, at + 2))) continue
      if (isTaken(where, at, at + 2)) continue
      const slip = slipBehind(text, at, check, dayOf(item, where, check.context))
      if (slip) found.push({ ...slip, span: { end: at + slip.written.length, start: at, where } })
    }
    return found
  })
}

function slipBehind(
  text: string,
  at: number,
  { desk }: PeopleCheck,
  day: string,
): Omit<Slip, 'span'> | null {
  for (let length = Math.min(LONGEST, at); length > 1; length--) {
    const title = text.slice(at - length, at)
    const holders: Office[] = heldOn(desk.named(title), day)
    if (holders.length === 0) continue
    const near = slipAt(text, at, holders)
    return (
      near && {
        how: near.how,
        known: near.known,
        title,
        written: text.slice(at, at + near.known.length),
      }
    )
  }
  return null
}
