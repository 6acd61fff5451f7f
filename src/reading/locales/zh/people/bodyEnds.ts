import { characterSet, signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import {
  BODY_BEGINNINGS,
  BODY_END_PAIRS,
  BODY_ENDS,
  SOFT_BODY_ENDS,
} from '../words/organizations.js'

const PLACE_SIGNS = signSet('镇乡村县局区市')
const LEADER = signSet('长委里分别场民')
const BODY_END = characterSet(BODY_ENDS)
const SOFT_END = signSet(SOFT_BODY_ENDS)
const BODY_PAIRS = wordTable(BODY_END_PAIRS)
const PAIRED_END = signSet(BODY_END_PAIRS.map((pair) => pair.slice(-1)).join(''))

/** 水利局 and 黄坡村 are bodies, though they begin with surnames; 一心 and 立行 end a name, 中心 and 银行 a body. */
export const endsAsBody = (text: string, end = text.length): boolean =>
  BODY_END.hasAt(text, end - 1) &&
  (!PAIRED_END.hasAt(text, end - 1) || BODY_PAIRS.wordAt(text, end - 2) !== undefined)

/** 某某镇, 某某局: what a body's sign follows is its name, unless the sign begins 镇长. */
export const isPlace = (text: string, end: number): boolean =>
  PLACE_SIGNS.hasAt(text, end) && !LEADER.hasAt(text, end + 1)

const BODY_WORDS = wordTable(BODY_BEGINNINGS)
/** 柳溪小学: the last character of what looks like a name begins the body's own word. */
const cutsBody = (text: string, end: number): boolean =>
  BODY_WORDS.wordAt(text, end - 1) !== undefined

/** What ends there belongs to the name of a place or a body. */
export const endsInBody = (text: string, end: number): boolean =>
  isPlace(text, end) || cutsBody(text, end)

/** Whether given names end so as well as bodies do. */
export const isSoftEnd = (text: string, end: number): boolean => SOFT_END.hasAt(text, end - 1)
