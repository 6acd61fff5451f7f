import type { Span } from '../../../documents/item.js'
import { answeredOnce } from '../answeredOnce.js'
import type { NameSigns } from './nameSigns.js'
import { slipsBesideTitles } from './nameWithTitle.js'
import { takenBy } from './occupied.js'
import type { PeopleCheck } from './peopleCheck.js'
import { repeatedSlips } from './repeatedSlips.js'
import type { Slip } from './slip.js'
import { slipsBehindTitles } from './slipsBehindTitles.js'
import { slipsDoubled } from './slipsDoubled.js'
import { slipsInGroups } from './slipsInGroups.js'
import { slipsInLists } from './slipsInLists.js'
import { slipsOfAppointed } from './slipsOfAppointed.js'
import { slipsOfFormer } from './slipsOfFormer.js'
import { slipsOfNamed } from './slipsOfNamed.js'

/** Every misspelt name of an item, each place once; looked for once an item. */
export const allSlips = answeredOnce((check: PeopleCheck, signs: NameSigns): readonly Slip[] => {
  const found = find(check, signs)
  const isNew = ({ span }: Slip, at: number) =>
    !found.slice(0, at).some((other) => overlaps(other.span, span))
  return found.length > 1 ? found.filter(isNew) : found
})

function find(check: PeopleCheck, signs: NameSigns): Slip[] {
  const isTaken = takenBy(check.item)
  const told = slipsBesideTitles(check).concat(
    slipsOfFormer(check),
    slipsOfAppointed(check),
    slipsDoubled(check, signs),
    slipsBehindTitles(check, isTaken, signs),
    slipsInLists(check, isTaken, signs),
    slipsInGroups(check, signs),
  )
  return told.concat(repeatedSlips(told, check, signs), slipsOfNamed(check, signs, told))
}

const overlaps = (a: Span, b: Span): boolean =>
  a.where === b.where && a.start < b.end && b.start < a.end
