import { signSet } from '../../../core/words/characterSet.js'
import { standsAt, unitAt } from '../../../core/words/units.js'
import { wordMap } from '../../../core/words/wordMap.js'
import {
  FOLLOW_WORDS,
  LATER_VERBS,
  NEVER_IN_GIVEN,
  SINGLE_VERBS,
  WEAK_FOLLOW,
} from '../words/names.js'
import { beginsPlainVerb } from '../words/ordinaryTable.js'

/** What a word of two characters or more says behind a name. */
export const WORD = 3
/** How plainly each of the words ends the name in front of it. */
const FOLLOW = wordMap(
  new Map(
    FOLLOW_WORDS.map((word) => [word, word.length > 1 ? WORD : WEAK_FOLLOW.has(word) ? 1.5 : 2]),
  ),
)
const ENDS = signSet('，。、；：！？（）()“”‘’《》〈〉【】[]—…－-/·\n\r\t 　,.:;!?"\'')
const ADVERB = signSet('常总先又也都还就才正便却再只刚已仍')
/** 马文守在树下: what somebody does in a place or goes on doing. */
const STAYS = signSet('守站坐蹲躺住走跑忙拿捧抱背推拉喊带种养跪看哭')
const ASPECT = signSet('了着在')
const WALKS = signSet('走去来坐看听说问吃住干跑唱跳学练打')

/** Whether the UTF-16 unit at `at` is a Chinese character; false past either end. */
export const isHanAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at)
  return unit >= 0x3400 && unit <= 0x9fff
}

const isDigitAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at)
  return unit >= 0x30 && unit <= 0x39
}

/** How plainly a name may end at `at`. */
export function followScore(text: string, at: number): number {
  if (at >= text.length || ENDS.hasAt(text, at)) return 3
  if (!isHanAt(text, at)) return isDigitAt(text, at) ? 1.5 : 0.5
  // 某某某揭了, 某某某推着: whatever the verb, its sign shows that it is one.
  return FOLLOW.at(text, at) ?? (beginsVerb(text, at) || beginsPlainVerb(text, at) ? 1.5 : 0)
}

const SINGLE_VERB = signSet(SINGLE_VERBS)
const LATER_VERB = signSet(LATER_VERBS)

/**
 * How plainly a name with so many characters of a given name ends there. 段某接到: of 接 and 到 that make a verb, 到 alone ends the longer name less
 * plainly.
 */
export function followOf(text: string, end: number, given: number): number {
  const follow = followScore(text, end)
  if (given < 2) return follow
  if (follow === 0) return LATER_VERB.hasAt(text, end) ? 1 : 0
  const isSplit =
    beginsPlainVerb(text, end - 1) &&
    (SINGLE_VERB.hasAt(text, end) || (follow === 2 && FOLLOW.at(text, end - 1) !== WORD))
  // 钱塘为优胜者颁奖: 为 leads to whom it is done for.
  const isLed = follow < 2 && standsAt(text, '为', end - 1)
  const isStay = STAYS.hasAt(text, end - 1) && ASPECT.hasAt(text, end)
  return isSplit || isLed || isStay ? follow - 1 : follow
}

function beginsVerb(text: string, at: number): boolean {
  return isSeenActing(text, at) || (ADVERB.hasAt(text, at) && ASPECT.hasAt(text, at + 2))
}

/** 熬糖, 骑着摩托, 揭了: a verb by itself or by the sign behind it. */
export function isSeenActing(text: string, at: number): boolean {
  if (SINGLE_VERB.hasAt(text, at)) return true
  return ASPECT.hasAt(text, at + 1) && !NEVER_IN_GIVEN.hasAt(text, at)
}

/** 试试, 看看: a verb said twice is something that somebody does. */
export const isVerbTwice = (text: string, at: number): boolean =>
  unitAt(text, at) === unitAt(text, at + 1) &&
  (SINGLE_VERB.hasAt(text, at) || WALKS.hasAt(text, at))

/** Whether a verb and nothing else stands between two offsets: 上阵 in 齐上阵. */
export const isVerb = (text: string, start: number, end: number): boolean =>
  end - start === 1 ? WALKS.hasAt(text, start) : beginsPlainVerb(text, start)

/** Whether a sign stands at `at`, or the text has ended. */
export const isSignAt = (text: string, at: number): boolean =>
  at >= text.length || ENDS.hasAt(text, at)
