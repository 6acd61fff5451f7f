import { signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { LENGTH_UNITS, UNIT_ORDER } from '../words/lengths.js'
import { readNumber } from './numbers.js'

/** One count with its unit: 三个半月, 十几天, 20多年. */
export type LengthPart = {
  count: number
  end: number
  /** 几: no number at all. */
  isVague: boolean
  /** ISO 8601 letter, T before those of a clock; Q quarters. */
  unit: string
}

const units = wordTable(Object.keys(LENGTH_UNITS))
const ARABIC = signSet('0123456789')
const CHINESE = signSet('零〇一二两俩三四五六七八九十百千万')
const MAGNITUDES = signSet('百千万亿')
const ABOUT = signSet('多余来')
const ABOUT_BEHIND_PIECE = signSet('多余')
const DIGITS = signSet('零〇一二两三四五六七八九')
const SAYINGS = signSet('百千万')
/** 三年多次: 多 belongs to the word behind it. */
const BARS_MORE = signSet('年久数次样种项人')
/** 成立十周年 names an anniversary. */
const OPEN_BEFORE = /^$|[，。；、：！？\s满近约]/
/** Without 个 these are months, hours and days of a date, or measures of something else. */
const COUNTS_WITH_PIECE = new Set(['世纪', '分', '季度', '日', '时', '月', '秒'])
const COUNTS_BARE = new Set([
  '分',
  '分钟',
  '刻钟',
  '周',
  '周年',
  '天',
  '年',
  '日',
  '时',
  '昼夜',
  '秒',
  '秒钟',
  '载',
])

/** The count and unit at `at`; null when there is none. `isChained` where another stands before it. */
export function readLengthPart(text: string, at: number, isChained: boolean): LengthPart | null {
  const behindFigures = figuresEnd(text, at)
  if (behindFigures === at) return null
  const { isHalf, isPiece, isVague, unitAt } = readMeasure(text, behindFigures)
  const word = units.wordAt(text, unitAt)
  if (word === undefined) return null
  const behindUnit = unitAt + word.length
  const isMore = text[behindUnit] === '半'
  const end = behindMore(text, isMore ? behindUnit + 1 : behindUnit)
  const figures = text.slice(at, behindFigures)
  const fits = isPiece
    ? !COUNTS_BARE.has(word)
    : fitsBare(text, { at, end, figures, isChained, word })
  const read =
    fits && !isDigitRow(figures) && !isSaying(figures, word) ? readNumber(figures) : Number.NaN
  const { factor, unit } = unitOf(word)
  const isYear = unit === 'Y' && read >= 1000 && /^\d{4}$/.test(figures)
  if (Number.isNaN(read) || isYear) return null
  return { count: (read + (isHalf || isMore ? 0.5 : 0)) * factor, end, isVague, unit }
}

/** The offset behind 半, 12.5, 3万 or 二十一; `at` where no such figures stand. */
function figuresEnd(text: string, at: number): number {
  if (text[at] === '半') return at + 1
  if (!ARABIC.hasAt(text, at)) return CHINESE.endAt(text, at)
  const whole = ARABIC.endAt(text, at)
  const isDecimal = text[whole] === '.' && ARABIC.hasAt(text, whole + 1)
  const end = isDecimal ? ARABIC.endAt(text, whole + 1) : whole
  return MAGNITUDES.hasAt(text, end) ? end + 1 : end
}

/** 几, 多, 个 and 半 between figures and unit. */
function readMeasure(text: string, at: number) {
  const isVague = text[at] === '几'
  let unitAt = isVague ? at + 1 : at
  if (ABOUT.hasAt(text, unitAt)) unitAt++
  const isPiece = text[unitAt] === '个'
  if (isPiece) unitAt++
  const isHalf = text[unitAt] === '半'
  if (isHalf) unitAt++
  if (ABOUT_BEHIND_PIECE.hasAt(text, unitAt)) unitAt++
  return { isHalf, isPiece, isVague, unitAt }
}

const behindMore = (text: string, at: number): number =>
  text[at] === '多' && !BARS_MORE.hasAt(text, at + 1) ? at + 1 : at

type Bare = { at: number; end: number; figures: string; isChained: boolean; word: string }

/** Whether a unit without 个 says how long. */
function fitsBare(text: string, { at, end, figures, isChained, word }: Bare): boolean {
  if (word === '周年') return OPEN_BEFORE.test(text[at - 1] ?? '')
  if (isChained && word !== '月') return true
  return !COUNTS_WITH_PIECE.has(word) || isLoose(figures, word, text, end)
}

/** 百年老店, 千年古镇: a long time. */
const isSaying = (figures: string, word: string): boolean =>
  word === '年' && figures.length === 1 && SAYINGS.hasAt(figures, 0)

/** 一九八: figures of a year, not a count. */
const isDigitRow = (figures: string): boolean =>
  figures.length > 1 && DIGITS.endAt(figures, 0) === figures.length

/** 15TM of a quarter of an hour is fifteen TM. */
const unitOf = (word: string): Unit => UNITS[word] ?? { factor: 1, unit: 'D' }

type Unit = { factor: number; unit: string }
const UNITS: Record<string, Unit> = {}
for (const [word, code] of Object.entries(LENGTH_UNITS)) {
  const factor = Number.parseInt(code, 10)
  UNITS[word] = { factor: Number.isNaN(factor) ? 1 : factor, unit: code.replace(/^\d+/, '') }
}

const SECONDS_BEHIND = /^\d{1,2}秒|^[一二三四五六七八九十]{1,3}秒/

/** 两日, 半月, 30秒, 5分20秒: said of a length, never of a date. */
const isLoose = (figures: string, word: string, text: string, end: number): boolean =>
  word === '秒' ||
  (word === '分' && SECONDS_BEHIND.test(text.slice(end, end + 4))) ||
  (word === '日' && /^[两半俩]$/.test(figures)) ||
  (word === '月' && figures === '半')

/** ISO 8601 of counts and units in order, such as P1Y3M20DT8H. */
export function isoLength(parts: readonly LengthPart[]): string {
  const [only] = parts
  if (only && parts.length === 1) return `P${only.unit.startsWith('T') ? 'T' : ''}${isoPart(only)}`
  const order = (part: LengthPart) => UNIT_ORDER.indexOf(part.unit)
  const ordered = parts.toSorted((a, b) => order(a) - order(b))
  const days = ordered.filter(({ unit }) => !unit.startsWith('T')).map(isoPart)
  const hours = ordered.filter(({ unit }) => unit.startsWith('T')).map(isoPart)
  return `P${days.join('')}${hours.length > 0 ? `T${hours.join('')}` : ''}`
}

function isoPart({ count, unit }: LengthPart): string {
  if (unit === 'Q') return `${count * 3}M`
  if (unit === 'Y' && count % 1) return `${count * 12}M`
  return `${count}${unit.replace('T', '')}`
}

/** TIMEX3 of a length that gives no number: PXD, PTXH. */
export const vagueLength = (unit: string): string =>
  unit.startsWith('T') ? `PTX${unit.slice(1)}` : `PX${unit === 'Q' ? 'M' : unit}`
