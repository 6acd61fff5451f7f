import { signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { INTRODUCTIONS_BEHIND } from '../words/introductions.js'
import { type Side } from './beforeName.js'
import { followScore, isHanAt } from './nameShape.js'

const WORDS = new Map(
  INTRODUCTIONS_BEHIND.flatMap(({ id, weight, words }) =>
    words.map((word): [string, Side] => [word, { id, weight }]),
  ),
)
const TABLE = wordTable(WORDS.keys())
const AGE = /(?:，|今年|现年|已经?|年仅|刚满|虚岁)*(?:\d{1,3}|[一二三四五六七八九十]{1,4})多?岁/y
const NATIVE = /是[^，。；]{1,14}人[，。；]/y

/** What stands behind a name that ends at `end`. */
export function behindName(text: string, end: number): Side {
  const word = TABLE.wordAt(text, end)
  const said = word === undefined ? undefined : WORDS.get(word)
  if (said) return said
  if (mayTellAge(text, end)) {
    AGE.lastIndex = end
    if (AGE.test(text)) return { id: 'zh-age-behind', weight: 2.5 }
  }
  if (text[end] === '是') {
    NATIVE.lastIndex = end
    if (NATIVE.test(text)) return { id: 'zh-life', weight: 1.6 }
  }
  const follow = followScore(text, end)
  const isSign = end >= text.length || !isHanAt(text, end)
  const weight = follow >= 3 ? (isSign ? 1 : 1.3) : follow >= 1.5 ? 0.7 : -0.5
  return { id: 'zh-introduced', weight }
}

const AGE_SIGNS = signSet('今现已年刚虚0123456789')

/** Whether an age may be told there; most names in front of a comma are followed by something else. */
const mayTellAge = (text: string, at: number): boolean =>
  AGE_SIGNS.hasAt(text, text.startsWith('，', at) ? at + 1 : at)
