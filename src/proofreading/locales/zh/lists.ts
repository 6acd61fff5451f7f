import type { ListGrammar } from '../../core/rank/nameLists.js'
import * as words from './words/lists.js'

const joined = new RegExp(words.JOINED)
const joinedWithTitle = new RegExp(words.JOINED_WITH_TITLE)
const otherBefore = new RegExp(words.OTHER_ORDER_BEFORE)
const otherBehind = new RegExp(words.OTHER_ORDER_BEHIND)

/** Longest words between two names of a list. */
const LONGEST = 12

/** 县领导甲、乙、丙，经开区领导丁、戊; a verb between two names begins anew. */
export const lists: ListGrammar = {
  hosts: { behind: new RegExp(words.HOSTS), bodies: new RegExp(words.HOST_BODIES) },
  isOtherOrder: (before, behind) => otherBefore.test(before) || otherBehind.test(behind),
  joins: (between, hasTitle) =>
    between === '、' ||
    (between.length <= LONGEST && (hasTitle ? joinedWithTitle : joined).test(between)),
}
