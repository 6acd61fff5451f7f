import { type LeadMatch } from '../../core/locale.js'
import { BLANKS, signSet } from '../../core/words/characterSet.js'

const LEAD = new RegExp(
  [
    '本[报网刊台社](?:[\\u3400-\\u9fff]{0,6}\\d{1,2}月\\d{1,2}日)?(?:讯|电|消息)',
    '本[报网刊台]综合(?:讯|消息)',
    '又讯',
    '[\\u3400-\\u9fff]{2,10}(?:网|报|融媒|客户端)(?:\\d{1,2}月\\d{1,2}日)?讯',
    '[\\u3400-\\u9fff]{1,6}(?:社|网|报)[\\u3400-\\u9fff]{0,12}(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[电讯]',
  ].join('|'),
  'y',
)
/** Most paragraphs open no story: none of these stands near their beginning. */
const LAST_CHARACTERS = signSet('讯电息')
const LONGEST = 32
const MARKS = signSet(`${BLANKS}■□●▲◆▪★※\ufffd`)

/** The opening words of a story in a paragraph, marks before them left out; null when it has none. */
export function findLead(raw: string): LeadMatch | null {
  const start = MARKS.endAt(raw, 0)
  if (LAST_CHARACTERS.countIn(raw, start, Math.min(raw.length, start + LONGEST)) === 0) return null
  LEAD.lastIndex = start
  const match = LEAD.exec(raw)
  return match && { end: start + match[0].length, lead: match[0], start }
}
