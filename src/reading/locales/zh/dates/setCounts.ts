import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { matchAt } from './kinds.js'
import { readNumber } from './numbers.js'

/** A repeat without its hours. */
export type Repeat = {
  /** TIMEX3 of each day meant, XXXX-WXX-1; null where it is no day, so that hours cannot follow. */
  day: null | string
  end: number
  /** The last of the days, where they are a range. */
  lastDay?: string
  /** The part of the day that the words have named already: 每晚. */
  part?: DatePoint['part']
  /** ISO 8601 duration or TIMEX3 set. */
  value: string
}

const UNITS: Record<string, string> = {
  个周: 'W',
  个季度: 'Q',
  个小时: 'TH',
  个星期: 'W',
  个月: 'M',
  个礼拜: 'W',
  分钟: 'TM',
  周: 'W',
  天: 'D',
  季: 'Q',
  季度: 'Q',
  小时: 'TH',
  年: 'Y',
  日: 'D',
  星期: 'W',
  月: 'M',
  礼拜: 'W',
}
const FIGURES = '\\d{1,3}|[一二两三四五六七八九十]{1,3}|半'
const UNIT = '个?(?:季度|星期|礼拜|小时|月|周)|季|分钟|[天日年]'
const COUNTED = new RegExp(`每(间?隔)?(${FIGURES})?(${UNIT})(?![刊鲜]|年年)`, 'y')
const NIGHTLY = /每[晚夜早晨](?:上|间|里)?/y
const NIGHTS = signSet('晚夜早晨')
const OTHER_DAY = /每?逢([单双])[日号]/y
const EVERY_DAY = 'XXXX-XX-XX'

/** 每天, 每两周, 每隔三天, 每半年, 每晚, 逢单日. */
export function readCounted(text: string, at: number): null | Repeat {
  if (text[at] === '逢' || text[at + 1] === '逢') return everyOtherDay(text, at)
  if (text[at] !== '每') return null
  const night = NIGHTS.hasAt(text, at + 1) ? matchAt(NIGHTLY, text, at) : null
  if (night) return nightly(night[0], at)
  const match = matchAt(COUNTED, text, at)
  return match && counted(match, at)
}

function everyOtherDay(text: string, at: number): null | Repeat {
  const other = matchAt(OTHER_DAY, text, at)
  return other && { day: null, end: at + other[0].length, value: 'P2D' }
}

function counted(match: RegExpExecArray, at: number): null | Repeat {
  const [whole, apart, figures, word = ''] = match
  const unit = UNITS[word]
  if (!unit || !isRepeat(figures, word, unit)) return null
  const said = figures === undefined ? 1 : readNumber(figures)
  const count = apart && said === 1 ? 2 : said
  const isDaily = unit === 'D' && count === 1
  return { day: isDaily ? EVERY_DAY : null, end: at + whole.length, value: period(count, unit) }
}

/** 每小时60公里 is a speed; 每三月 is not said for every three months. */
function isRepeat(figures: string | undefined, word: string, unit: string): boolean {
  if (figures === undefined) return !unit.startsWith('T')
  return figures === '半' || (word !== '月' && word !== '日')
}

function nightly(word: string, at: number): Repeat {
  const part = /晚|夜/.test(word) ? 'evening' : 'morning'
  const value = `${EVERY_DAY}${part === 'morning' ? 'TMO' : 'TEV'}`
  return { day: EVERY_DAY, end: at + word.length, part, value }
}

function period(count: number, unit: string): string {
  if (unit === 'Q') return `P${count * 3}M`
  if (unit === 'Y' && count % 1) return `P${count * 12}M`
  if (unit === 'M' && count % 1) return 'P15D'
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}
