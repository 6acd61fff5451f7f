import { anyOf } from '../words/anyOf.js'
import { LENGTH_UNITS, UNIT_ORDER } from '../words/lengths.js'
import { matchAt } from './kinds.js'
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

const FIGURES = '\\d+(?:\\.\\d+)?[百千万亿]?|[零〇一二两俩三四五六七八九十百千万]+'
const UNIT = anyOf(Object.keys(LENGTH_UNITS))
const PART = new RegExp(
  `(半|${FIGURES})(几)?([多余来])?(个)?(半)?([多余])?(${UNIT})(半)?(?:多(?![年久数次样种项人]))?`,
  'y',
)
/** 成立十周年 names an anniversary. */
const OPEN_BEFORE = /^$|[，。；、：！？\s满近约]/
/** Without 个 these are months, hours and days of a date, or measures of something else. */
const COUNTS_WITH_PIECE = /^(?:月|时|分|日|秒|季度|世纪)$/
const COUNTS_BARE = /^(?:年|天|周|日|周年|分钟|分|秒钟|秒|时|载|刻钟|昼夜)$/

/** The count and unit at `at`; null when there is none. `isChained` where another stands before it. */
export function readLengthPart(text: string, at: number, isChained: boolean): LengthPart | null {
  const match = matchAt(PART, text, at)
  if (!match) return null
  const [whole, figures = '', few, , piece, halfBefore, , word = '', halfBehind] = match
  const end = at + whole.length
  const fits = piece
    ? !COUNTS_BARE.test(word)
    : fitsBare(text, { at, end, figures, isChained, word })
  const read =
    fits && !isDigitRow(figures) && !isSaying(figures, word) ? readNumber(figures) : Number.NaN
  const { factor, unit } = unitOf(word)
  const isYear = unit === 'Y' && read >= 1000 && /^\d{4}$/.test(figures)
  if (Number.isNaN(read) || isYear) return null
  const count = (read + (halfBefore || halfBehind ? 0.5 : 0)) * factor
  return { count, end, isVague: few !== undefined, unit }
}

type Bare = { at: number; end: number; figures: string; isChained: boolean; word: string }

/** Whether a unit without 个 says how long. */
function fitsBare(text: string, { at, end, figures, isChained, word }: Bare): boolean {
  if (word === '周年') return OPEN_BEFORE.test(text[at - 1] ?? '')
  if (isChained && word !== '月') return true
  return !COUNTS_WITH_PIECE.test(word) || isLoose(figures, word, text, end)
}

/** 百年老店, 千年古镇: a long time. */
const isSaying = (figures: string, word: string): boolean =>
  word === '年' && /^[百千万]$/.test(figures)

/** 一九八: figures of a year, not a count. */
const isDigitRow = (figures: string): boolean =>
  figures.length > 1 && /^[零〇一二两三四五六七八九]+$/.test(figures)

/** 15TM of a quarter of an hour is fifteen TM. */
function unitOf(word: string): { factor: number; unit: string } {
  const code = LENGTH_UNITS[word] ?? 'D'
  const factor = Number.parseInt(code, 10)
  return { factor: Number.isNaN(factor) ? 1 : factor, unit: code.replace(/^\d+/, '') }
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
