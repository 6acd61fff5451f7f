import { signSet } from '../../../core/words/characterSet.js'
import { standsAt, unitAt } from '../../../core/words/units.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { wordTable } from '../../../core/words/wordTable.js'
import {
  COMMON_GIVEN,
  COMPANIONS,
  COMPLEMENTS,
  DEED_VERBS,
  FOLLOW_WORDS,
  LATER_VERBS,
  NEVER_IN_GIVEN,
  SINGLE_VERBS,
  WEAK_FOLLOW,
} from '../words/names.js'
import { beginsTold, TYPICAL_IN_GIVEN } from '../words/ordinaryTable.js'

/** What a word of two characters or more says behind a name. */
export const WORD = 3
/** How plainly each of the words ends the name in front of it. */
const FOLLOW = wordMap(
  new Map(
    FOLLOW_WORDS.map((word) => [word, word.length > 1 ? WORD : WEAK_FOLLOW.has(word) ? 1.5 : 2]),
  ),
)
const ENDS = signSet('，。、；：！？（）()“”‘’《》〈〉【】[]—…－-/·\n\r\t 　,.:;!?"\'')
const ADVERB = signSet('常总先又也都还就才正便却再只刚已仍曾')
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
  if (isGoingOn(text, at) || isTurning(text, at)) return WORD
  // 某某某揭了, 某某某推着: whatever the verb, its sign shows that it is one.
  return FOLLOW.at(text, at) ?? (beginsVerb(text, at) || isTold(text, at) ? 1.5 : 0)
}

const DEEDS = signSet(DEED_VERBS)
const COMPLEMENT = signSet(COMPLEMENTS)

/** 抓起, 装好, 累得: a verb with what comes of it. */
const isDeed = (text: string, at: number): boolean =>
  DEEDS.hasAt(text, at) && COMPLEMENT.hasAt(text, at + 1)

const isTold = (text: string, at: number): boolean =>
  beginsTold(text, at) || isDeed(text, at) || isTwice(text, at)

const SINGLE_VERB = signSet(SINGLE_VERBS)
const LATER_VERB = signSet(LATER_VERBS)

/**
 * How plainly a name with so many characters of a given name ends there. 段某接到: of 接 and 到 that make a verb, 到 alone ends the longer name less
 * plainly.
 */
export function followOf(text: string, end: number, given: number): number {
  const follow = followScore(text, end)
  if (given < 2 || !isHanAt(text, end)) return follow
  if (follow === 0) return LATER_VERB.hasAt(text, end) ? 1 : 0
  // 钱塘为优胜者颁奖: 为 leads to whom it is done for.
  const isLed = follow < 2 && standsAt(text, '为', end - 1)
  const isStay = STAYS.hasAt(text, end - 1) && ASPECT.hasAt(text, end)
  return follow - Math.max(isLed || isStay ? 1 : 0, takenIn(text, end, follow))
}

/** What it takes off that the last character of a name begins what is done: 某宇拿 in 某宇拿到, 某宇常 in 某宇常说. */
function takenIn(text: string, end: number, follow: number): number {
  const last = end - 1
  const isCommon = COMMON_GIVEN.hasAt(text, last)
  const said = FOLLOW.at(text, last) ?? 0
  if (said === WORD) return isCommon && !GOES_ON.hasAt(text, last) ? 0 : TAKEN
  if ((said > 0 && !isCommon) || isPlainlyTaken(text, end)) return TAKEN
  if (!begins(text, end)) return 0
  if (!isCommon) return TAKEN
  if (ENDS_NAMES.hasAt(text, last)) return SINGLE_VERB.hasAt(text, end) || follow === 2 ? 1 : 0
  // 某秋生发来照片 can be cut in two ways; most names have three characters.
  return isTold(text, end) ? 0 : 1.2
}

/** 摇摇头, 正弯腰, 和同事: nobody is called so; 运来来到 and 守正正坐 hold a name and a verb. */
const isPlainlyTaken = (text: string, end: number): boolean =>
  (isTwice(text, end - 1) && !standsAt(text, '来来到', end - 1) && !isGoingOn(text, end)) ||
  isGoingOn(text, end - 1) ||
  (AND.hasAt(text, end - 1) && WHOM.wordAt(text, end) !== undefined)

/** Whether what is done begins with the last character in front of `end`. */
const begins = (text: string, end: number): boolean =>
  isTold(text, end - 1) ||
  (ADVERB.hasAt(text, end - 1) && isDone(text, end)) ||
  (DEEDS.hasAt(text, end - 1) && ASPECT.hasAt(text, end))

/** 正弯腰: what somebody is in the midst of. */
const GOING_ON = signSet(`${SINGLE_VERBS}弯坐蹲站忙准在低埋俯教收晒装带领`)
export const isGoingOn = (text: string, at: number): boolean =>
  standsAt(text, '正', at) && GOING_ON.hasAt(text, at + 1)

/** 腿一软, 脸一红, 腿有残疾, 一篙一篙, 一守就是: what comes over somebody, or how it is done. */
const OF_BODY = signSet('腿心脸眼手鼻头')
const TURNS = signSet('软沉红热抖酸低紧横暖')
const AILS = signSet('有疼痛伤断残麻')
const isTurning = (text: string, at: number): boolean =>
  (OF_BODY.hasAt(text, at) && (AILS.hasAt(text, at + 1) || isOneAnd(text, at + 1, TURNS))) ||
  (standsAt(text, '一', at) &&
    (standsAt(text, '就是', at + 2) ||
      (unitAt(text, at + 1) === unitAt(text, at + 3) && standsAt(text, '一', at + 2))))

const isOneAnd = (text: string, at: number, signs: typeof TURNS): boolean =>
  standsAt(text, '一', at) && signs.hasAt(text, at + 1)

/** 正在, 正忙着, 一直: of all of whom it is said hardly one is called so. */
const GOES_ON = signSet('正一')
const AND = signSet('和与')
const WHOM = wordTable(COMPANIONS)
const ENDS_NAMES = signSet(TYPICAL_IN_GIVEN.units)
const TAKEN = 2

/** 摇摇头, 天天下地. */
const isTwice = (text: string, at: number): boolean =>
  isHanAt(text, at) && unitAt(text, at) === unitAt(text, at + 1)

const beginsVerb = (text: string, at: number): boolean =>
  isSeenActing(text, at) ||
  (ADVERB.hasAt(text, at) && (ASPECT.hasAt(text, at + 2) || isDone(text, at + 1)))

/** 就下了地, 擦了擦汗: an adverb with what is done, or a verb said twice around its sign. */
export const isPlainlyDone = (text: string, at: number): boolean =>
  (ADVERB.hasAt(text, at) && isDone(text, at + 1)) ||
  (ASPECT.hasAt(text, at + 1) && isHanAt(text, at) && unitAt(text, at) === unitAt(text, at + 2))

/** 常说, 才放下: what stands behind the adverb is something that somebody does. */
const isDone = (text: string, at: number): boolean =>
  (FOLLOW.at(text, at) ?? 0) >= 2 || SINGLE_VERB.hasAt(text, at) || isTold(text, at)

/** 熬糖, 骑着摩托, 揭了: a verb by itself or by the sign behind it. */
export function isSeenActing(text: string, at: number): boolean {
  if (SINGLE_VERB.hasAt(text, at)) return true
  if (standsAt(text, '过', at + 1) && (WALKS.hasAt(text, at) || DEEDS.hasAt(text, at))) return true
  return ASPECT.hasAt(text, at + 1) && !NEVER_IN_GIVEN.hasAt(text, at)
}

/** 试试, 看看: a verb said twice is something that somebody does. */
export const isVerbTwice = (text: string, at: number): boolean =>
  unitAt(text, at) === unitAt(text, at + 1) &&
  (SINGLE_VERB.hasAt(text, at) || WALKS.hasAt(text, at))

/** Whether a verb and nothing else stands between two offsets: 上阵 in 齐上阵. */
export const isVerb = (text: string, start: number, end: number): boolean =>
  end - start === 1 ? WALKS.hasAt(text, start) : beginsTold(text, start)

/** Whether a sign stands at `at`, or the text has ended. */
export const isSignAt = (text: string, at: number): boolean =>
  at >= text.length || ENDS.hasAt(text, at)
