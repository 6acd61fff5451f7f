import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DateExpression } from '../../../core/dates/expression.js'
import { pointAt, rangeAt, vagueAt } from '../../../core/dates/makeExpression.js'
import { matchAt, type TimeKind } from './kinds.js'
import { inSaidYear, type SaidYear, saidYearBefore } from './saidYears.js'
import { type NamedSeason, seasonAt } from './seasonNames.js'

const RULE = 'zh-date-season'
const TAIL = /期间|里|前后|以来|初|末|([之以]?[前后])/y
/** 春季造林: the season only says what kind. */
const STANDS_ALONE = /^$|[，。；、！？）)\s的来到是将已就即里]/
const OTHER_YEAR = /[年今明去]/

/** Seasons and school holidays: an extent rather than a date, whatever the year. */
export const seasons: TimeKind = {
  begins: '春夏秋冬暑寒今去明前',
  describe: '今年夏天, 去年暑假, 今冬, 冬季; as an adjective no date',
  id: RULE,
  read: (text, at) => {
    const named = seasonAt(text, at)
    return named && seasonExpression(text, at, named)
  },
  then: { 今: '春夏秋冬', 前: '春夏秋冬', 去: '春夏秋冬', 寒: '假期', 明: '春夏秋冬', 暑: '假期' },
}

function seasonExpression(text: string, at: number, named: NamedSeason): DateExpression | null {
  const year = yearOf(text, at, named)
  const tail = matchAt(TAIL, text, named.end)
  const end = tail ? tailEnd(tail) : named.end
  const start = year?.start ?? at
  if (tail?.[1]) return vagueAt({ end, rule: RULE, start }, null)
  const isBound = year !== null || tail !== null || STANDS_ALONE.test(text[end] ?? '')
  if (!isBound || isFirstOfTwo(text, named)) return null
  return seasonOf({ end, rule: RULE, start }, named, year?.said ?? {})
}

/** 里 is no part of the expression. */
const tailEnd = ({ 0: word, index }: RegExpExecArray): number =>
  word === '里' ? index : index + word.length

/** 今冬明春 is one expression of its own. */
const isFirstOfTwo = (text: string, { end, yearOffset }: NamedSeason): boolean =>
  yearOffset !== undefined && OTHER_YEAR.test(text[end] ?? '')

/** The year that a short form names itself, or that stands in front. */
const yearOf = (text: string, at: number, { yearOffset }: NamedSeason) =>
  yearOffset === undefined ? saidYearBefore(text, at) : { said: { yearOffset }, start: at }

function seasonOf(
  place: { end: number; rule: string; start: number },
  { months, season }: NamedSeason,
  said: SaidYear,
): DateExpression {
  const from = inSaidYear(said)
  if (!months) {
    from.season = season
    return pointAt(place, from, undefined, 'vague')
  }
  const to = emptyPoint()
  from.month = months[0]
  to.month = months[1]
  return rangeAt(place, from, to, 'vague')
}
