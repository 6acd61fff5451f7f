import type { Where } from '../../../documents/item.js'
import { heldOn } from './heldOn.js'
import { isHan } from './nameLetters.js'
import type { IsTaken } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { mayBeSlip, slipAt } from './slipAt.js'
import type { Slip } from './slip.js'
import { someTitleBefore, titleBefore } from './titleBefore.js'

/** Slips right behind the title of their bearer, where the slip keeps the reading from seeing a name. */
export function slipsBehindTitles(check: PeopleCheck, isTaken: IsTaken): Slip[] {
  const { endsAt } = check.desk
  const found: Slip[] = []
  for (const { text, where } of check.strings)
    for (let at = 2; at + 1 < text.length; at++) {
      const lengths = endsAt(text, at)
      if (lengths === 0 || !isHan(text.charCodeAt(at)) || isTaken(where, at, at + 2)) continue
      const slip = slipBehind({ lengths, text, where }, at, check)
      if (slip) found.push(slip)
    }
  return found
}

type TitledText = { lengths: number; text: string; where: Where }

function slipBehind(
  { lengths, text, where }: TitledText,
  start: number,
  check: PeopleCheck,
): null | Slip {
  if (
    !someTitleBefore(text, start, lengths, (title) =>
      mayBeSlip(text, start, check.desk.withHead(title)),
    )
  )
    return null
  const before = titleBefore(text, start, lengths, check)
  if (!before) return null
  const near = slipAt(text, start, heldOn(before.offices, check.dayIn(where)))
  if (!near) return null
  const { how, known } = near
  const end = start + known.length
  const written = text.slice(start, end)
  return { how, known, span: { end, start, where }, title: before.title, written }
}
