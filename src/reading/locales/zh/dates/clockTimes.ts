import { hourInPart } from '../../../core/dates/clock.js'
import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { PART_WORD_ENDS, PART_WORDS } from '../words/dates.js'
import { matchAt } from './kinds.js'
import { readNumber } from './numbers.js'

/** A part of the day, a clock time or both, with the offset behind it. */
export type Hours = {
  clock: DatePoint['clock']
  end: number
  part: DatePoint['part']
}

const partWords = wordTable(Object.keys(PART_WORDS))
const HOUR_FIGURES = signSet('0123456789零〇一二两三四五六七八九十')
/** With what hours begin. */
export const HOUR_BEGINS = signSet(`${partWords.firstUnits}${HOUR_FIGURES.units}`)
const PART_ENDS = new Map(
  Object.entries(PART_WORD_ENDS).map(([word, ends]) => [word, ends.split(' ')] as const),
)

/** The part of the day that is named at `at`; undefined where the character is of another word (早报). */
function partWordAt(text: string, at: number): string | undefined {
  const word = partWords.wordAt(text, at)
  const ends = word === undefined ? undefined : PART_ENDS.get(word)
  return ends?.some((end) => text.startsWith(end, at + (word?.length ?? 0))) ? undefined : word
}

const BEHIND_HOUR = signSet(':：点时')
/** With what hours behind a part of the day begin: the word's second character, or behind a short one a figure. */
export const partsOfDay = Object.keys(PART_WORDS).map((word) => ({
  begins: word.charAt(0),
  then: word.charAt(1) || HOUR_FIGURES.units,
}))
const FIGURE = '[零〇一二两三四五六七八九十]'
/** 九点零九, 九点二十: minutes without their 分. */
const BARE_MINUTE = '零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?'
const CLOCK = new RegExp(
  `(\\d{1,2}|${FIGURE}{1,3})(?:[:：]([0-5]\\d)(?:[:：][0-5]\\d)?(?!\\d)|(?:点钟?|时(?!间|期|代|段|速|刻(?!钟)))(?:([0-5]?\\d|${FIGURE}{1,3})分(?!之|钟后|钟内)(?:\\d{1,2}秒|${FIGURE}{1,3}秒)?|([0-5]\\d|${BARE_MINUTE})(?![\\d.%个人名项件天年月日多余点万元岁度])|(半)|([一三1-3])刻|整|多钟?)?)`,
  'y',
)
const DIGITS = signSet('一二两三四五六七八九')
/** 七八点: some time between the two. */
const ABOUT = /(一二|二三|两三|三四|四五|五六|六七|七八|八九)点钟?/y

/**
 * 上午, 早上8点半, 20:15, 下午三点一刻; null when no hours stand at `at`.
 * @param named The part of the day that the day's own word names: 今晚.
 */
export function readHours(text: string, at: number, named?: DatePoint['part']): Hours | null {
  if (!HOUR_BEGINS.hasAt(text, at)) return null
  const partWord = partWordAt(text, at)
  const part = PART_WORDS[partWord ?? '']
  const behind = at + (partWord?.length ?? 0)
  const clock = readClock(text, behind, part ?? named)
  if (!clock) return part ? { clock: undefined, end: behind, part } : null
  clock.part = part
  return clock
}

/** A clock time as said in a part of the day; null when there is none or no such hour. */
export function readClock(text: string, at: number, part: DatePoint['part']): Hours | null {
  if (!isHourAt(text, at)) return null
  const about = readAbout(text, at, part)
  if (about) return about
  const match = matchAt(CLOCK, text, at)
  if (!match) return null
  const [whole, hourText = '', colon, minuteText, bare, half, quarter] = match
  const hour = readNumber(hourText)
  const minute = half
    ? 30
    : quarter
      ? readNumber(quarter) * 15
      : readNumber(colon ?? minuteText ?? bare ?? '0')
  if (!(hour <= 24) || !(minute < 60)) return null
  const clock = { hour: hourInPart(part, hour), last: undefined, minute }
  return { clock, end: at + whole.length, part: undefined }
}

/** Whether figures begin at `at` with the sign or the word of an hour behind them. */
function isHourAt(text: string, at: number): boolean {
  let end = at
  while (HOUR_FIGURES.hasAt(text, end)) end++
  return end > at && BEHIND_HOUR.hasAt(text, end)
}

function readAbout(text: string, at: number, part: DatePoint['part']): Hours | null {
  if (!DIGITS.hasAt(text, at) || !DIGITS.hasAt(text, at + 1)) return null
  const match = matchAt(ABOUT, text, at)
  if (!match) return null
  const [hour = 0, last = 0] = [...(match[1] ?? '')].map((figure) =>
    hourInPart(part, readNumber(figure)),
  )
  return { clock: { hour, last, minute: 0 }, end: at + match[0].length, part: undefined }
}

/** Thh:mm */
export const clockCode = ({ hour, minute }: { hour: number; minute: number }): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
