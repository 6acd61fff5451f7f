import type { BylineWords } from '../../core/item/bylineMissing.js'
import { FOREIGN_LEAD, NOT_TOLD, NOTICE, SOURCED } from './words/bylines.js'

const foreign = new RegExp(FOREIGN_LEAD)
const notice = new RegExp(NOTICE)
const untold = new RegExp(NOT_TOLD)
const sourced = new RegExp(SOURCED)

/** 本报讯, 本网讯, 又讯 are the desk's own; 新华社…电 is not. */
export const bylines: BylineWords = {
  isNotice: (headline) => notice.test(headline),
  isOwnLead: (lead) => !foreign.test(lead),
  isTold: (paragraph) => !untold.test(paragraph),
  isSourced: (paragraph) => sourced.test(paragraph),
}
