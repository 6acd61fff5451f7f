import { BLANKS, signSet } from '../../core/words/characterSet.js'
import { wordTable } from '../../core/words/wordTable.js'
import { isHanAt } from './people/follow.js'
import { BYLINE_ROLES } from './words/bylines.js'

const ROLES = wordTable(BYLINE_ROLES)
/** Characters that may stand in front of a role as part of it. */
const MOST_BEFORE = 10
const IN_FRONT = signSet(`${BLANKS}□■●◎`)
const BEHIND = signSet(`${BLANKS}:：/／`)

/** Length of the role that a token begins with, what stands in front of it included: 云梧县融媒体中心记者. 0 where none is. */
export function roleLength(token: string): number {
  for (let at = 0; at <= MOST_BEFORE; at++) {
    const role = ROLES.wordAt(token, at)
    if (role !== undefined) return at + role.length
    if (!isHanAt(token, at)) return 0
  }
  return 0
}

/** Whether a text opens with a role that names or a sign follow. */
export function opensWithRole(text: string): boolean {
  const start = IN_FRONT.endAt(text, 0)
  for (let at = start; at <= start + MOST_BEFORE; at++) {
    const role = ROLES.wordAt(text, at)
    if (role !== undefined && goesOn(text, at, role)) return true
    if (!isHanAt(text, at)) return false
  }
  return false
}

/** 摄影师 at the very end is 摄影 with something behind it. */
function goesOn(text: string, at: number, role: string): boolean {
  const end = at + role.length
  return isHanAt(text, end) || BEHIND.hasAt(text, end) || ROLES.has(role.slice(0, -1))
}
