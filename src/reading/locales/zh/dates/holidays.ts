import { type DateExpression, type DatePoint } from '../../../core/dates/expression.js'
import { holidayAt, pointAt, rangeAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { FEAST_BEGINS, FEAST_SECONDS, feastAt, type NamedFeast } from './feastNames.js'
import { matchAt, type TimeKind } from './kinds.js'
import { inSaidYear, type SaidYear, saidYearBefore } from './saidYears.js'
import { readTail, type Tail } from './tails.js'

const RULE = 'zh-date-holiday'
const RANGE_SIGN = /[至到－—～~-]|——/y

const FALLS = signSet('场下降遇冒顶普暴着')
const SIGN_BEGINS = signSet('至到－—～~-')

/** 国庆小区, 春节联欢晚会: a name of something else. */
const NAMES_A_THING =
  /路|街|巷|小区|社区|广场|村(?!民)|镇|乡(?!亲)|大道|大厦|大桥|公园|学校|小学|中学|幼儿园|医院|酒店|宾馆|劳动奖|奖|勋章|口号|精神|联欢|晚会|庙会|灯会|诗会|档|号|厂|林|杯|粽|饼|糕|茶|粥|蒜|饭|酒|树|老人|上河|河(?!畔)|水利枢纽/y
/** What may stand on either side of a name that stands for a time by itself. */
const OPEN_BEFORE = /^$|[，。、；：！？（()\s天日年在到至从自于是为逢近过迎庆与和]/
const OPEN_AFTER = /^$|[，。；！？）)\s去放快将来临]/
/** 三月三十日 and 三月三号 are no 三月三. */
const FIGURES_GO_ON = /[一二三四五六七八九十廿日号、和至到个百千万度成点]/
/** On these sides it says when, rather than naming the feast. */
const TIME_BEFORE = /^$|[，。；：！？（(\s天日年在到至从自于是]/
const TIME_AFTER = /^$|[，。；！？）)\s去]/

/** Feasts, public holidays and solar terms, with their year, their parts and their days off. */
export const holidays: TimeKind = {
  begins: FEAST_BEGINS,
  describe: '2025年春节, 国庆期间, 中秋节晚上, 清明前后; in a name no date, by itself vague',
  id: RULE,
  read: (text, at) => {
    const named = feastAt(text, at)
    return named && feastExpression(text, at, named)
  },
  then: FEAST_SECONDS,
}

/** Where the words of a feast begin and end, its year and its quotes counted in. */
type Place = { end: number; isQuoted: boolean; said: null | SaidYear; start: number }

function placeOf(text: string, at: number, { end }: NamedFeast): Place {
  const isQuoted = text[at - 1] === '“' && text[end] === '”'
  if (isQuoted) return { end: end + 1, isQuoted, said: null, start: at - 1 }
  const year = saidYearBefore(text, at)
  return { end, isQuoted, said: year?.said ?? null, start: year?.start ?? at }
}

function feastExpression(text: string, at: number, named: NamedFeast): DateExpression | null {
  if (isWeather(text, at, named)) return null
  const place = placeOf(text, at, named)
  const { end, start } = place
  const said = place.said ?? {}
  const isSure = place.said !== null || !named.isLoose
  const longer =
    (isSure ? rangeFrom(text, place, named, said) : null) ?? joinedHoliday(text, place, named, said)
  if (longer) return longer
  const tail = readTail(text, end)
  if (tail) return withTail(start, named, said, tail)
  return namesAThing(text, place) ? null : alone(text, named, place)
}

/** 一场大雪过后: snow and rain, not the days that are named after them. */
const isWeather = (text: string, at: number, { feast, isLoose }: NamedFeast): boolean =>
  isLoose && feast.kind === 'term' && FALLS.hasAt(text, at - 1)

const namesAThing = (text: string, { end, isQuoted, start }: Place): boolean =>
  isQuoted || matchAt(NAMES_A_THING, text, end) !== null || '·《“'.includes(text[start - 1] ?? ' ')

/** A feast without a word that makes it a day: vague, unless it stands where a time does. */
function alone(
  text: string,
  named: NamedFeast,
  { end, said, start }: Place,
): DateExpression | null {
  if (isNumbered(text, start) || isTopic(text, end) || isNamedSo(text, { end, start })) return null
  if ((named.isLoose || named.mayBePerson) && !standsAlone(text, start, end, named)) return null
  const isSure = said !== null || isEve(named) || saysWhen(text, start, end)
  const point = feastIn(said ?? {}, named)
  return pointAt({ end, rule: RULE, start }, point, undefined, isSure ? undefined : 'vague')
}

/** 第四十个教师节: one of a row, which names an occasion. */
const isNumbered = (text: string, start: number): boolean =>
  /第[\d〇一二三四五六七八九十百]{1,4}[个届]$/.test(text.slice(Math.max(0, start - 7), start))

/** 12月2日是全国交通安全日: what the day is called, which has been told. */
const isNamedSo = (text: string, { end, start }: { end: number; start: number }): boolean =>
  text[end - 1] === '日' && /[日天）)]，?是$/.test(text.slice(Math.max(0, start - 3), start))

/** 重阳节不只是一天: what is said of the feast itself. */
const isTopic = (text: string, end: number): boolean =>
  /^不?(?:只|仅|光|单|应|该|能|仅仅)?是(?![\d正二三四五六七八九十农阴])/.test(
    text.slice(end, end + 5),
  )

function feastIn(said: SaidYear, { feast }: NamedFeast): DatePoint {
  const point = inSaidYear(said)
  point.feast = feast
  return point
}

function withTail(start: number, named: NamedFeast, said: SaidYear, tail: Tail): DateExpression {
  const { daysOff, feast, length } = named
  const place = { end: tail.end, rule: RULE, start }
  if (tail.isStretch && daysOff && length !== undefined) {
    return holidayAt(place, { daysOff, feast, length }, said)
  }
  const point = feastIn(said, named)
  point.clock = tail.hours?.clock
  point.part = tail.hours?.part
  return pointAt(place, point, tail.bound, tail.isAbout ? 'vague' : undefined)
}

/** 春节到元宵节: two feasts of one year. */
function rangeFrom(
  text: string,
  { end: at, start }: Place,
  from: NamedFeast,
  said: SaidYear,
): DateExpression | null {
  const sign = SIGN_BEGINS.hasAt(text, at) ? matchAt(RANGE_SIGN, text, at) : null
  const to = sign && feastAt(text, at + sign[0].length)
  if (!to || to.isLoose) return null
  return rangeAt({ end: to.end, rule: RULE, start }, feastIn(said, from), feastIn({}, to))
}

/** 国庆中秋假期: two feasts whose days off are one holiday. */
function joinedHoliday(
  text: string,
  { end: at, start }: Place,
  { daysOff, feast, length }: NamedFeast,
  said: SaidYear,
): DateExpression | null {
  const second = feastAt(text, text[at] === '、' ? at + 1 : at)
  if (!second?.daysOff || !daysOff || length === undefined) return null
  const tail = readTail(text, second.end)
  return tail?.isStretch
    ? holidayAt({ end: tail.end, rule: RULE, start }, { daysOff, feast, length }, said)
    : null
}

/** A name that is as often something else stands for itself; weather is no term unless it is all there is. */
function standsAlone(
  text: string,
  start: number,
  end: number,
  { feast, isLoose }: NamedFeast,
): boolean {
  if (text[start + 1] === '月') return !FIGURES_GO_ON.test(text[end] ?? '')
  if (isLoose && feast.kind === 'term') return text.trim().length === end - start
  return OPEN_BEFORE.test(text[start - 1] ?? '') && OPEN_AFTER.test(text[end] ?? '')
}

/** 除夕 is a day and nothing else. */
const isEve = ({ feast }: NamedFeast): boolean => feast.kind === 'lunar' && feast.shift === -1

const saysWhen = (text: string, start: number, end: number): boolean =>
  TIME_BEFORE.test(text[start - 1] ?? '') && TIME_AFTER.test(text[end] ?? '')
