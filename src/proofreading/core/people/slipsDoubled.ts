import type { Mention } from '../../../documents/item.js'
import { stringAt } from '../strings.js'
import { type NameSigns, nameSides } from './nameSigns.js'
import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** Names of officials of which one of the last two characters is printed once more behind them: 温启明明，. */
export const slipsDoubled = (check: PeopleCheck, signs: NameSigns): Slip[] =>
  check.item.mentions.flatMap((mention) => slipOf(mention, check, signs) ?? [])

function slipOf(mention: Mention, { desk, item }: PeopleCheck, signs: NameSigns): null | Slip {
  const { end, start, title, where } = mention
  const text = stringAt(item, where)
  // Of 温启明明 the reading may see 温启 alone, with 明明 behind it.
  const known = [text.slice(start, end + 1), text.slice(start, end)].find(
    (name) => desk.holdersOf(name).length > 0,
  )
  const written = text.slice(start, start + (known?.length ?? 0) + 1)
  const more = written.slice(-1)
  if (!known || written.length === known.length || !known.slice(-2).includes(more)) return null
  const to = start + written.length
  if (nameSides(text, start, to, signs)?.after === 'none' || desk.holdersOf(written).length > 0)
    return null
  return { how: 'extra', known, span: { end: to, start, where }, title, written }
}
