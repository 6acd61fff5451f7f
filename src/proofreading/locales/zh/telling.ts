import type { TellingWords } from '../../core/dates/dateAfterIssue.js'
import type { SentenceParts } from '../../core/dates/sentenceAround.js'
import * as words from './words/telling.js'

const aDay = new RegExp(words.A_DAY)
const aYear = new RegExp(words.A_YEAR)
const doing = new RegExp(words.DONE)
const leadBehind = new RegExp(words.LEAD_BEHIND)
const doneLater = new RegExp(words.DONE_LATER)
const surelyDone = new RegExp(words.SURELY_DONE)
const pictured = new RegExp(words.PICTURED)
const toComeBefore = new RegExp(words.TO_COME_BEFORE)
const toComeBehind = new RegExp(words.TO_COME_BEHIND)

/** Whoever says 明天 knows that it is to come. */
const toCome = /^(?:明[天日早晚]|大?后天)/

/** 5月20日，县里召开会议 is told as past; 将于5月20日召开, 5月20日将召开 are not. */
export const telling: TellingWords = {
  isDay: (said) => aDay.test(said),
  isOfYear: (said) => aYear.test(said),
  isToCome: (said) => toCome.test(said),
  toldAsPast,
}

function toldAsPast(
  { before, behind }: SentenceParts,
  opens: boolean,
): ReturnType<TellingWords['toldAsPast']> {
  if (pictured.test(before) || leadBehind.test(behind)) return 'surely'
  if (toComeBefore.test(before)) return null
  const near = behind.slice(0, words.REACH)
  const clause = near.split('，', 2).at(near.startsWith('，') ? 1 : 0) ?? ''
  if (surelyDone.test(clause) && !toComeBehind.test(clause)) return 'surely'
  const done = (opens ? doing : doneLater).exec(near)
  const isToCome = toComeBehind.test(clauseTo(near, done ? done.index + done[0].length : 1))
  if (isToCome || !(done || opens)) return null
  return done ? 'surely' : 'likely'
}

/** The words up to a place and on to the end of its clause and of the next. */
function clauseTo(text: string, place: number): string {
  const end = text.indexOf('，', place)
  const next = end < 0 ? -1 : text.indexOf('，', end + 1)
  return next < 0 ? text : text.slice(0, next)
}
