import type { Where } from '../../../documents/item.js'
import { heldOn } from './heldOn.js'
import { isHan } from './nameLetters.js'
import { type NameSigns, nameSides } from './nameSigns.js'
import type { IsTaken } from './occupied.js'
import { likeAt } from './nearNames.js'
import type { Office } from './offices.js'
import type { PeopleCheck } from './peopleCheck.js'
import { type SlipAt, mayBeSlip, slipAt } from './slipAt.js'
import type { Slip } from './slip.js'
import { someTitleBefore, titleBefore } from './titleBefore.js'

/** Slips right behind the title of their bearer, where the slip keeps the reading from seeing a name. */
export function slipsBehindTitles(check: PeopleCheck, isTaken: IsTaken, signs: NameSigns): Slip[] {
  const { endsAt } = check.desk
  const found: Slip[] = []
  for (const { text, where } of check.strings)
    for (let at = 2; at + 1 < text.length; at++) {
      const lengths = endsAt(text, at)
      if (lengths === 0 || !isHan(text.charCodeAt(at)) || isTaken(where, at, at + 2)) continue
      const slip = slipBehind({ lengths, text, where }, at, check, signs)
      if (slip) found.push(slip)
    }
  return found
}

type TitledText = { lengths: number; text: string; where: Where }

function slipBehind(
  { lengths, text, where }: TitledText,
  start: number,
  check: PeopleCheck,
  signs: NameSigns,
): null | Slip {
  if (
    !someTitleBefore(text, start, lengths, (title) =>
      mayBeSlip(text, start, check.desk.withHead(title)),
    )
  )
    return null
  const before = titleBefore(text, start, lengths, check)
  if (!before) return null
  const { isBefore, isInTitle } = check.desk.former
  const isFormer = isInTitle(before.title) || isBefore(text, start - before.title.length)
  const offices = isFormer ? before.offices : heldOn(before.offices, check.dayIn(where))
  const near = slipAt(text, start, offices) ?? shortSlip(text, start, offices, signs)
  if (!near) return null
  const { how, known } = near
  const end = start + known.length
  const written = text.slice(start, end)
  return { how, known, span: { end, start, where }, title: before.title, written }
}

/** A name of two characters with one wrong, where a name must end there and the words are none for what somebody does. */
function shortSlip(
  text: string,
  start: number,
  offices: readonly Office[],
  signs: NameSigns,
): null | SlipAt {
  const end = start + 2
  const near = new Set<string>()
  for (const { official } of offices)
    if (official.name.length === 2 && likeAt(text, start, official.name) === 'character')
      near.add(official.name)
  const [known] = near
  if (known === undefined || near.size > 1 || signs.afterWords.includes(text.slice(start, end)))
    return null
  const after = nameSides(text, start, end, signs)?.after ?? 'none'
  return after === 'none' ? null : { how: 'character', known }
}
