import { type Stretch } from '../../core/lines.js'
import { signSet } from '../../core/words/characterSet.js'
import { wordTable } from '../../core/words/wordTable.js'
import { BEFORE_NAME, NAME_LIKE_WORDS } from './words/names.js'
import { followScore } from './people/nameShape.js'

const EDGE = signSet('，。；：！？、“”‘’（）《》【】() \u3000\t\n·—')
const OPENS = wordTable(BEFORE_NAME)
const PLAIN_FOLLOW = 2
/** 明白说 says how, not who. */
const ADVERBS = new Set(['明白', '简要', '简明'])
const SPEAKS_ON = /^就[^，。；]{2,30}(?:作|进行|发言|提出|讲|说明|部署)/
const SPEAKS = signSet('说称讲')
const JOINS = signSet('由与和')
const OF = signSet('的')

/**
 * Whether a name known in the item stands here as a name. Three characters are enough by themselves; two
 * want an edge on one side; an ordinary word wants a clause's edge before it and a person's verb behind.
 */
export function isNameHere(text: string, { end, start }: Stretch, name: string): boolean {
  if (name.length > 2 && !NAME_LIKE_WORDS.has(name)) return true
  const follow = followScore(text, end)
  const isEdge = start === 0 || EDGE.hasAt(text, start - 1)
  if (NAME_LIKE_WORDS.has(name)) {
    return (isEdge || JOINS.hasAt(text, start - 1)) && isActor(text, end, follow, name)
  }
  // Inside a clause a full stop or comma ends a noun as well as a name: 舒心的日子。
  const hasVerb = follow >= PLAIN_FOLLOW && end < text.length && !EDGE.hasAt(text, end)
  return isEdge || hasVerb || (!OF.hasAt(text, start - 1) && isOpened(text, start))
}

const isOpened = (text: string, start: number): boolean =>
  OPENS.wordBefore(text, start, start - 2) !== undefined

/** A verb right behind that only a person can govern. */
function isActor(text: string, end: number, follow: number, name: string): boolean {
  if (SPEAKS.hasAt(text, end)) return !ADVERBS.has(name)
  if (SPEAKS_ON.test(text.slice(end, end + 40))) return true
  return follow >= 3 && end < text.length && !EDGE.hasAt(text, end)
}
