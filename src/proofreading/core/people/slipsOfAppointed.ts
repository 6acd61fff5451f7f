import type { Mention } from '../../../documents/item.js'
import { stringAt } from '../strings.js'
import { isClose, nearest } from './nearest.js'
import type { Office } from './offices.js'
import type { PostGiven } from './officeWords.js'
import type { PeopleCheck } from './peopleCheck.js'
import { namesOf } from './printedTitle.js'
import type { Slip } from './slip.js'

/** A post with which somebody is named: given, or taken. */
type Given = { isGiven: boolean; mention: Mention; title: string }

/**
 * Slips of whom a notice gives or takes a post: its bearer is whoever holds it on the day, or ever held the one that is
 * taken.
 */
export function slipsOfAppointed(check: PeopleCheck): Slip[] {
  const { desk, item, words } = check
  const { posts } = words
  if (!posts) return []
  return item.mentions.flatMap((mention) => {
    if (!isAppointed(mention) || desk.holdersOf(mention.name).length > 0) return []
    const given = givenTo(mention, posts, check)
    return (given && slipOf(given, check)) ?? []
  })
}

const isAppointed = ({ rule, title }: Mention): boolean =>
  title === null && rule.includes('appointment')

function givenTo(mention: Mention, posts: PostGiven, { item }: PeopleCheck): Given | null {
  const behind = stringAt(item, mention.where).slice(mention.end)
  const given = posts.given.exec(behind)?.[1]
  const title = given ?? posts.taken.exec(behind)?.[1]
  return title === undefined ? null : { isGiven: given !== undefined, mention, title }
}

function slipOf(one: Given, check: PeopleCheck): null | Slip {
  const { mention, title } = one
  const { name, start, where } = mention
  const holders = holdersOf(one, check)
  const near = nearest(name, holders, ({ official }: Office) => namesOf(official), check.words)
  const [found, another] = near.filter((other) => isClose(other, holders.length))
  if (!found || another) return null
  const { how, known, written } = found
  return { how, known, span: { end: start + written.length, start, where }, title, written }
}

const holdersOf = ({ isGiven, mention, title }: Given, { dayIn, desk }: PeopleCheck): Office[] =>
  desk
    .atomsOf(title)
    .flatMap((atom) => (isGiven ? desk.namedOn(atom, dayIn(mention.where)) : desk.named(atom)))
