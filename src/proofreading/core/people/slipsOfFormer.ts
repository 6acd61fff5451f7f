import type { Mention } from '../../../documents/item.js'
import { isClose, nearest } from './nearest.js'
import type { Office } from './offices.js'
import type { PeopleCheck } from './peopleCheck.js'
import { namesOf } from './printedTitle.js'
import type { Slip } from './slip.js'

/** Slips beside a title that is said to be held no more: its bearer is one of those who ever held it. */
export function slipsOfFormer(check: PeopleCheck): Slip[] {
  const { desk, others, words } = check
  if (words.spaced || others.length === 0) return []
  return others.flatMap((mention) => {
    const isKnown = desk.holdersOf(mention.name).length > 0
    return isKnown ? [] : (slipOf(mention, mention.title ?? '', check) ?? [])
  })
}

function slipOf({ name, start, where }: Mention, title: string, check: PeopleCheck): null | Slip {
  const { desk, words } = check
  const printed = [title, withoutFormer(title, check)]
  const holders = printed.flatMap((one) => desk.atomsOf(one).flatMap(desk.named))
  const near = nearest(name, holders, ({ official }: Office) => namesOf(official), words)
  const [one, another] = near.filter((found) => isClose(found, holders.length))
  if (!one || another) return null
  const { how, known, written } = one
  return { how, known, span: { end: start + written.length, start, where }, title, written }
}

/** The office alone: 市政协主席 of 市政协原主席. */
function withoutFormer(title: string, { words }: PeopleCheck): string {
  const within = title.replace(words.formerWithin, (found) => found.slice(0, -1))
  const word = words.former.find((former) => within.startsWith(former)) ?? ''
  return within.slice(word.length)
}
