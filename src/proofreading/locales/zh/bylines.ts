import type { BylineWords } from '../../core/item/bylineMissing.js'
import { FOREIGN_LEAD, UNSIGNED } from './words/bylines.js'

const foreign = new RegExp(FOREIGN_LEAD)
const unsigned = new RegExp(UNSIGNED)

/** 本报讯, 本网讯, 又讯 are the desk's own; 新华社…电 is not. */
export const bylines: BylineWords = {
  isOwnLead: (lead) => !foreign.test(lead),
  needsNone: (text) => unsigned.test(text),
}
