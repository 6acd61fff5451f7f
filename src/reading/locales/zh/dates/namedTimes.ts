import { type DateDetector } from '../../../core/dates/expression.js'
import { anyOf } from '../words/anyOf.js'
import { VAGUE_WORDS, YEAR_WORDS } from '../words/dates.js'
import { HOLIDAYS, holidayForm } from '../words/holidays.js'
import { readNumber, SMALL } from './numbers.js'

const SAME_PERIOD = /去年同期|上年同期|同期(?=相比)/g

/** The same stretch of another year. */
export const samePeriods: DateDetector = {
  id: 'zh-date-same-period',
  describe: '去年同期: the period named last, a year before',
  find: (text) =>
    [...text.matchAll(SAME_PERIOD)].map((match) => ({
      end: match.index + match[0].length,
      form: 'same-period',
      rule: 'zh-date-same-period',
      start: match.index,
      yearOffset: -1,
    })),
}

const HOLIDAY = new RegExp(
  `(?:(20\\d\\d)年|(去年|今年|明年|前年))?(${anyOf(Object.keys(HOLIDAYS))})(?:国际)?(?:劳动妇女节|妇女节|劳动节|儿童节|青年节|建军节|建党节|节日|节)?(假期|期间|当天|当日|前夕|之前|前(?!往|来|进|后))?`,
  'g',
)

/** Feasts with a word that makes them days: 期间, 前夕. */
export const holidays: DateDetector = {
  id: 'zh-date-holiday',
  describe: '国庆期间, 春节当天; a holiday in a name alone is vague',
  find: (text) =>
    [...text.matchAll(HOLIDAY)].flatMap((match) => {
      const [whole, year, yearWord, name = '', tail] = match
      const offset = YEAR_WORDS[yearWord ?? '']
      const said = year
        ? { year: Number(year) }
        : offset === undefined
          ? {}
          : { yearOffset: offset }
      const form = holidayForm(name, tail, whole, said)
      const end = match.index + match[0].length
      return form ? [{ ...form, end, rule: 'zh-date-holiday', start: match.index }] : []
    }),
}

const VAGUE = new RegExp(`(?<!大)(?:${anyOf(Object.keys(VAGUE_WORDS))})`, 'g')

/** Words that only say about when. */
export const vague: DateDetector = {
  id: 'zh-date-vague',
  describe: '近期, 目前, 全年: an extent, no date',
  find: (text) =>
    [...text.matchAll(VAGUE)].map((match) => ({
      end: match.index + match[0].length,
      form: 'vague',
      rule: 'zh-date-vague',
      start: match.index,
      timex: VAGUE_WORDS[match[0]] ?? null,
    })),
}

const DECADE = new RegExp(
  `(?:([上本])世纪|(${SMALL})世纪)?([二三四五六七八]、?)?([二三四五六七八九]十|[2-9]0)年代(?:初期|中期|末期|[初中末])?`,
  'g',
)

/** 80年代 by itself is that of the last century. */
function decadeOf(which: string | undefined, century: string | undefined, tens: string): string {
  const hundreds = which === '本' ? 20 : century === undefined ? 19 : readNumber(century) - 1
  const digit = /\d/.test(tens) ? tens.charAt(0) : String(readNumber(tens) / 10)
  return `${String(hundreds).padStart(2, '0')}${digit}X`
}

/** Ten years by their century. */
export const decades: DateDetector = {
  id: 'zh-date-decade',
  describe: '上世纪80年代, 十九世纪七十年代; 七八十年代 is vague',
  find: (text) =>
    [...text.matchAll(DECADE)].map((match) => {
      const [whole, which, century, earlier, tens = ''] = match
      const place = { end: match.index + whole.length, rule: 'zh-date-decade', start: match.index }
      return earlier
        ? { ...place, form: 'vague', timex: null }
        : { ...place, form: 'decade', value: decadeOf(which, century, tens) }
    }),
}
