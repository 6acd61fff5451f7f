import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { INTRODUCTIONS_BEHIND } from '../words/introductions.js'
import { type Side } from './beforeName.js'
import { followScore, isHanAt, isPlainlyDone } from './follow.js'

const SIDES = wordMap(
  new Map(
    INTRODUCTIONS_BEHIND.flatMap(({ id, weight, words }) =>
      words.map((word): [string, Side] => [word, { id, weight }]),
    ),
  ),
)
const AGE =
  /(?:，|只有|才|今年|现年|已经?|年仅|刚满|虚岁)*(?:\d{1,3}|[一二三四五六七八九十]{1,4})多?岁/y
const NATIVE = /是[^，。；]{1,14}人[，。；]/y

/** What stands behind a name that ends at `end`. */
export function behindName(text: string, end: number): Side {
  const said = SIDES.at(text, end)
  if (said) return said
  if (mayTellAge(text, end)) {
    AGE.lastIndex = end
    if (AGE.test(text)) return AGED
  }
  if (standsAt(text, '是', end)) {
    NATIVE.lastIndex = end
    if (NATIVE.test(text)) return BORN
  }
  if (ADVERBS.hasAt(text, end)) {
    const done = SIDES.at(text, end + (ADVERBS.hasAt(text, end + 1) ? 2 : 1))
    if (done && isHanAt(text, end + 1)) return done
  }
  if (isPlainlyDone(text, end)) return WORD_BEHIND
  const follow = followScore(text, end)
  if (follow >= 3) return isHanAt(text, end) ? WORD_BEHIND : SIGN_BEHIND
  return follow >= 1.5 ? MAY_END : GOES_ON
}

/** 某某却直摇头: what stands between somebody and what is done. */
const ADVERBS = signSet('却也都直便就又连先还再只')

const AGED: Side = { id: 'zh-age-behind', weight: 2.5 }
const BORN: Side = { id: 'zh-life', weight: 1.6 }
const WORD_BEHIND: Side = { id: 'zh-introduced', weight: 1.3 }
const SIGN_BEHIND: Side = { id: 'zh-introduced', weight: 1 }
const MAY_END: Side = { id: 'zh-introduced', weight: 0.7 }
const GOES_ON: Side = { id: 'zh-introduced', weight: -0.5 }

const AGE_SIGNS = signSet('只才今现已年刚虚0123456789')
const COMMA = signSet('，')

/** Whether an age may be told there; most names in front of a comma are followed by something else. */
const mayTellAge = (text: string, at: number): boolean =>
  AGE_SIGNS.hasAt(text, COMMA.hasAt(text, at) ? at + 1 : at)
