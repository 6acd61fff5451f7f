import { type Stretch } from '../../core/lines.js'
import { anyOf } from './words/anyOf.js'
import { BEFORE_NAME, NAME_LIKE_WORDS } from './words/names.js'
import { followScore } from './people/nameShape.js'

const EDGE = /[，。；：！？、“”‘’（）《》【】()\s\n·—]/
const OPENS = new RegExp(`(?:${anyOf(BEFORE_NAME)})$`)
const PLAIN_FOLLOW = 2
const SPEAKS = new Set('说称讲')

/**
 * Whether a name known in the item stands here as a name. Three characters are enough by themselves; two
 * want an edge on one side; an ordinary word wants a clause's edge before it and a person's verb behind.
 */
export function isNameHere(text: string, { end, start }: Stretch, name: string): boolean {
  const follow = followScore(text, end)
  const before = text.slice(Math.max(0, start - 2), start)
  const isEdge = before === '' || EDGE.test(before.at(-1) ?? '')
  if (NAME_LIKE_WORDS.has(name)) return isEdge && isActor(text, end, follow)
  if (name.length > 2) return true
  return isEdge || follow >= PLAIN_FOLLOW || OPENS.test(before)
}

/** A verb right behind that only a person can govern. */
const isActor = (text: string, end: number, follow: number): boolean => {
  const next = text[end] ?? ''
  return (follow >= 3 && next !== '' && !EDGE.test(next)) || SPEAKS.has(next)
}
