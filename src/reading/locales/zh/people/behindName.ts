import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { INTRODUCTIONS_BEHIND } from '../words/introductions.js'
import { type Side } from './beforeName.js'
import { followScore, isGoingOn, isHanAt, isPlainlyDone } from './follow.js'

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
export const behindName = (text: string, end: number): Side =>
  saidBehind(text, end) ?? doneBehind(text, end) ?? byFollow(text, end)

/** What is said of a person: how old, where from, with how many others. */
function saidBehind(text: string, end: number): null | Side {
  const said = SIDES.at(text, end)
  if (said) return said
  if (mayTellAge(text, end)) {
    AGE.lastIndex = end
    if (AGE.test(text)) return AGED
  }
  if (OF_MANY_BEGINS.hasAt(text, end) && OF_MANY.test(text.slice(end, end + 8)))
    return OF_MANY_BEHIND
  if (!standsAt(text, '是', end)) return null
  NATIVE.lastIndex = end
  return NATIVE.test(text) ? BORN : null
}

/** What somebody does. */
function doneBehind(text: string, end: number): null | Side {
  if (ADVERBS.hasAt(text, end)) {
    const done = SIDES.at(text, end + (ADVERBS.hasAt(text, end + 1) ? 2 : 1))
    if (done && isHanAt(text, end + 1)) return done
  }
  if (isGoingOn(text, end)) return IN_THE_MIDST
  if (standsAt(text, '把', end)) return TO_SOMETHING
  if (isPlainlyDone(text, end)) return WORD_BEHIND
  if (mayMove(text, end) && MOVES.test(text.slice(end, end + 3))) return WORD_BEHIND
  return null
}

function byFollow(text: string, end: number): Side {
  const follow = followScore(text, end)
  if (follow >= 3) return isHanAt(text, end) ? WORD_BEHIND : SIGN_BEHIND
  return follow >= 1.5 ? MAY_END : GOES_ON
}

/** 某某等20户家庭. */
const OF_MANY = /^等\d{1,4}余?多?(?:人|名|位|户|个家庭)/
const OF_MANY_BEGINS = signSet('等')
/** 递过来, 站起来: with its way a verb is something that somebody does. */
const MOVES = /^[走跑站坐递拿送接跳爬冲挤赶搬抬扛端捧伸围凑转掏翻迎追扑钻骑][过起下上出回进][来去]/
const mayMove = (text: string, at: number): boolean => GOES_WHERE.hasAt(text, at + 2)
const GOES_WHERE = signSet('来去')

/** 某某却直摇头: what stands between somebody and what is done. */
const ADVERBS = signSet('却也都直便就又连先还再只')

const AGED: Side = { id: 'zh-age-behind', weight: 2.5 }
const BORN: Side = { id: 'zh-life', weight: 1.6 }
const TO_SOMETHING: Side = { id: 'zh-introduced', weight: 1.45 }
const IN_THE_MIDST: Side = { id: 'zh-introduced', weight: 2 }
const OF_MANY_BEHIND: Side = { id: 'zh-person-behind', weight: 2 }
const WORD_BEHIND: Side = { id: 'zh-introduced', weight: 1.3 }
const SIGN_BEHIND: Side = { id: 'zh-introduced', weight: 1 }
const MAY_END: Side = { id: 'zh-introduced', weight: 0.7 }
const GOES_ON: Side = { id: 'zh-introduced', weight: -0.5 }

const AGE_SIGNS = signSet('只才今现已年刚虚0123456789')
const COMMA = signSet('，')

/** Whether an age may be told there; most names in front of a comma are followed by something else. */
const mayTellAge = (text: string, at: number): boolean =>
  AGE_SIGNS.hasAt(text, COMMA.hasAt(text, at) ? at + 1 : at)
