import type { TellingWords } from '../../core/dates/dateAfterIssue.js'
import type { SentenceParts } from '../../core/dates/sentenceAround.js'
import * as words from './words/telling.js'

const aDay = new RegExp(words.A_DAY)
const aYear = new RegExp(words.A_YEAR)
const done = new RegExp(words.DONE, 'g')
const toCome = new RegExp(words.TO_COME, 'gi')

/** The council met May 20 is told as past; The council voted to meet May 20 is not. */
export const telling: TellingWords = {
  isDay: (said) => aDay.test(said),
  isOfYear: (said) => aYear.test(said),
  toldAsPast: (around) => (isPast(around) ? 'surely' : null),
}

/** The verb nearest to the day decides, those in front of it before those behind. */
function isPast({ before, behind }: SentenceParts): boolean {
  const [lastDone, lastToCome] = [lastOf(done, before), lastOf(toCome, before)]
  if (lastDone >= 0 || lastToCome >= 0) return lastDone > lastToCome && !/^\W*will\b/.test(behind)
  const [firstDone, firstToCome] = [firstOf(done, behind), firstOf(toCome, behind)]
  return firstDone >= 0 && (firstToCome < 0 || firstDone < firstToCome)
}

const lastOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1
const firstOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)][0]?.index ?? -1
