import { type Stretch } from '../../core/lines.js'
import { anyOf } from './words/anyOf.js'
import { BEFORE_NAME, NAME_LIKE_WORDS } from './words/names.js'
import { followScore } from './people/nameShape.js'

const EDGE = /[，。；：！？、“”‘’（）《》【】()\s\n·—]/
const OPENS = new RegExp(`(?:${anyOf(BEFORE_NAME)})$`)
const PLAIN_FOLLOW = 2
/** 明白说 says how, not who. */
const ADVERBS = new Set(['明白', '简要', '简明'])
const SPEAKS_ON = /^就[^，。；]{2,30}(?:作|进行|发言|提出|讲|说明|部署)/
const SPEAKS = new Set('说称讲')

/**
 * Whether a name known in the item stands here as a name. Three characters are enough by themselves; two
 * want an edge on one side; an ordinary word wants a clause's edge before it and a person's verb behind.
 */
export function isNameHere(text: string, { end, start }: Stretch, name: string): boolean {
  const follow = followScore(text, end)
  const before = text.slice(Math.max(0, start - 2), start)
  const isEdge = before === '' || EDGE.test(before.at(-1) ?? '')
  if (NAME_LIKE_WORDS.has(name)) {
    return (isEdge || /[由与和]$/.test(before)) && isActor(text, end, follow, name)
  }
  if (name.length > 2) return true
  // Inside a clause a full stop or comma ends a noun as well as a name: 舒心的日子。
  const next = text[end]
  const hasVerb = follow >= PLAIN_FOLLOW && next !== undefined && !EDGE.test(next)
  return isEdge || hasVerb || (!before.endsWith('的') && OPENS.test(before))
}

/** A verb right behind that only a person can govern. */
function isActor(text: string, end: number, follow: number, name: string): boolean {
  const next = text[end] ?? ''
  if (SPEAKS.has(next)) return !ADVERBS.has(name)
  if (SPEAKS_ON.test(text.slice(end, end + 40))) return true
  return follow >= 3 && next !== '' && !EDGE.test(next)
}
