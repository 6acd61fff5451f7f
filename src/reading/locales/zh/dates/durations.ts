import { type DateExpression } from '../../../core/dates/expression.js'
import { durationAt, vagueAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { anyOf } from '../words/anyOf.js'
import { LENGTH_UNITS, UNIT_ORDER } from '../words/lengths.js'
import { isHanAt } from '../people/follow.js'
import { matchAt, type TimeKind } from './kinds.js'
import { MEASURES } from './openings.js'
import { isoLength, type LengthPart, readLengthPart, vagueLength } from './lengthParts.js'

const RULE = 'zh-date-duration'
const UNIT_BEGINS = [...new Set(Object.keys(LENGTH_UNITS).map((unit) => unit.charAt(0)))].join('')
const UNIT = anyOf(Object.keys(LENGTH_UNITS).filter((unit) => !/^[时分秒日]$/.test(unit)))
const FIGURE = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+)'

/** 第三天 is a place in a row, and a figure in the midst of a number begins none. */
const BARS_BEFORE = signSet('第近头.月个几数〇零○一二三四五六七八九十百千万0123456789每隔比:：')
/** 三年行动, 一年级, 三天前: what follows makes it no length. */
const NO_LENGTH =
  /天|两头|打鱼|比一|级|行动|规划|计划|攻坚|制|一度|来|余|前|后|以(?!上|下|内)|之|然|地|气|年|龄|代|期|生|轻|份|度|租|游|刊|报(?!名)|谈|头|例会|九[旱涝不]|[亮饼嫂季球牙]|光(?!景)/y
/** Two figures and nothing else name a year. */
const YEAR_ALONE = /^\d\d年$/
const BETWEEN = /又|零|余|外加|加/y
const BETWEEN_BEGINS = signSet('又零余外加')
const NO_LENGTH_BEGINS = signSet(
  '天两打比级行规计攻制一来余前后以之然地气年龄代期生轻份度租游刊报谈头例九亮饼嫂季球牙光',
)
const NIGHT_FIGURES = signSet('0123456789一二两三四五六七八九十')
const NIGHTS = /[一二两三四五六七八九十\d]{1,3}[夜晚]/y
/** Two neighbouring figures say about how many: 三四 is not 34. */
const ABOUT = new RegExp(
  `[二三四五六七八九]?十?(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)十?个?(${UNIT})`,
  'y',
)
const RANGE = new RegExp(
  `${FIGURE}(个)?(${UNIT})?(?:至|到|[-~～—－]|——)${FIGURE}个?(半)?(${UNIT})`,
  'y',
)
const WORKDAYS = /个工作日(?:以?内)?/y
const FIGURES = signSet('0123456789.一二两俩三四五六七八九十百千万半')
const SIGNS = signSet('至到-~—～－')

const BEGINS = '0123456789一二两俩三四五六七八九十百半'

/** What may follow each figure: behind any but 半, 两 and 俩 a 月 or 日 belongs to a date. */
function afterFigures(): Record<string, string> {
  const always = `${UNIT_BEGINS.replace(/[月日]/g, '')}${MEASURES}至到-~—～－–`
  const all = [...BEGINS].map((first) => [first, always + ('半两俩'.includes(first) ? '月日' : '')])
  return Object.fromEntries(all)
}

/** Lengths of time: no date, a tier of their own. */
export const durations: TimeKind = {
  afterFigure: afterFigures(),
  begins: BEGINS,
  describe: '五天, 两个半月, 一年零三个月, 三天两夜, 三到五天, 五个工作日',
  id: RULE,
  read: (text, at) => {
    if (BARS_BEFORE.hasAt(text, at - 1) || isHalfOfYear(text, at)) return null
    if (isAround(text, at) || isThatOne(text, at)) return null
    const end = FIGURES.endAt(text, at)
    if (isDate(text, at, end)) return null
    const about = hasNeighbours(text, at, end) ? readAbout(text, at) : null
    if (about) return about
    const chain = readChain(text, at)
    const isRange = SIGNS.hasAt(text, chain?.end ?? end)
    return (isRange ? readRange(text, at) : null) ?? chain ?? readWorkdays(text, at, end)
  },
}

/** 绕场一周, 广场四周的集市: around, not how long. */
const isAround = (text: string, at: number): boolean =>
  (text.startsWith('一周', at) && /[绕环]./.test(text.slice(Math.max(0, at - 2), at))) ||
  (text.startsWith('四周', at) && isHanAt(text, at - 1) && !COUNTS_WEEKS.hasAt(text, at - 1))

/** 为期四周, 等了四周. */
const COUNTS_WEEKS = signSet('期时用近达满了过共约足整续这那前后')

/** 这一天, 那一年, 哪一天: which one. */
const isThatOne = (text: string, at: number): boolean =>
  THAT.hasAt(text, at - 1) && /^一[天年夜晚刻]/.test(text.slice(at, at + 2))

const THAT = signSet('这那哪某')

/** 7月, 15日, 2024年: most figures belong to a date, which can be seen at once. */
function isDate(text: string, start: number, end: number): boolean {
  const unit = text[end]
  if (unit === '月' || unit === '日') return !'半两俩'.includes(text[end - 1] ?? ' ')
  return unit === '年' && end - start === 4
}

/** 上半年, 后半月: which half, not how long. */
const isHalfOfYear = (text: string, at: number): boolean =>
  text[at] === '半' && '上下前后'.includes(text[at - 1] ?? ' ')

function readChain(text: string, at: number): DateExpression | null {
  const first = readLengthPart(text, at, false)
  if (!first) return null
  const parts = partsFrom(text, first)
  const behind = withHundredths(text, parts)
  const nights = NIGHT_FIGURES.hasAt(text, behind) ? matchAt(NIGHTS, text, behind) : null
  const end = behind + (nights?.[0].length ?? 0)
  if (isNoLength(text, end) || (text.length === 3 && YEAR_ALONE.test(text))) return null
  // Only the first part may be vague.
  const place = { end, rule: RULE, start: at }
  if (isLongWait(text, at, end)) return vagueAt(place, vagueLength('D'))
  return first.isVague
    ? vagueAt(place, vagueLength(first.unit))
    : durationAt(place, isoLength(parts))
}

/** 敲了半天没人应: so long that somebody tired of it. */
const isLongWait = (text: string, at: number, end: number): boolean =>
  text.startsWith('了半天', at - 1) && end === at + 2 && WEARY.hasAt(text, end)

const WEARY = signSet('才没也都还，。')

const isNoLength = (text: string, at: number): boolean =>
  NO_LENGTH_BEGINS.hasAt(text, at) && matchAt(NO_LENGTH, text, at) !== null

/** 12秒86: adds the figures behind the seconds of a race to them; returns where the last part ends. */
function withHundredths(text: string, parts: readonly LengthPart[]): number {
  const last = parts.at(-1)
  if (!last) return 0
  const figures = last.unit === 'TS' ? matchAt(HUNDREDTHS, text, last.end) : null
  if (!figures) return last.end
  last.count = Number(`${last.count}.${figures[0]}`)
  last.end += figures[0].length
  return last.end
}

const HUNDREDTHS = /\d{1,3}(?![\d.:：])/y

/** 一年零三个月, 8天20时: the first part and those that belong to it. */
function partsFrom(text: string, first: LengthPart): LengthPart[] {
  const parts = [first]
  let last = first
  for (let step = 0; step < UNIT_ORDER.length; step++) {
    const link = BETWEEN_BEGINS.hasAt(text, last.end) ? matchAt(BETWEEN, text, last.end) : null
    const next = readLengthPart(text, last.end + (link?.[0].length ?? 0), true)
    if (!next || next.isVague || !mayFollow(last, next, link !== null)) break
    parts.push(next)
    last = next
  }
  return parts
}

/** 五天 behind 一周 is how often; with 又 any unit may come. */
function mayFollow(last: LengthPart, next: LengthPart, isLinked: boolean): boolean {
  const isShorter = UNIT_ORDER.indexOf(next.unit) > UNIT_ORDER.indexOf(last.unit)
  if (isLinked) return true
  return isShorter && !(last.unit === 'W' && next.unit === 'D') && next.count % 1 === 0
}

const DIGITS = signSet('一二两三四五六七八九')

/** Whether two figures stand side by side with no 十 or 百 between them. */
function hasNeighbours(text: string, start: number, end: number): boolean {
  for (let at = start; at + 1 < end; at++) {
    if (DIGITS.hasAt(text, at) && DIGITS.hasAt(text, at + 1)) return true
  }
  return false
}

/** Lengths that give no number: TIMEX3 writes it X. */
function readAbout(text: string, at: number): DateExpression | null {
  const match = matchAt(ABOUT, text, at)
  return match && roughAt(text, at, match[0].length, match[1])
}

/** 三到五天, 3-5年, 一年到两年. */
function readRange(text: string, at: number): DateExpression | null {
  const match = matchAt(RANGE, text, at)
  if (!match || /^\d{4}/.test(match[0])) return null
  const [whole, , firstUnit, , unit = ''] = match
  if (firstUnit !== undefined && firstUnit !== unit) return null
  if (unit === '月' && !whole.includes('个')) return null
  const end = at + whole.length
  if (isNoLength(text, end)) return null
  const timex = vagueLength((LENGTH_UNITS[unit] ?? 'D').replace(/^\d+/, ''))
  return durationAt({ end, rule: RULE, start: at }, null, timex)
}

/** How many days these are depends on the calendar: no ISO 8601 form. */
function readWorkdays(text: string, at: number, figureEnd: number): DateExpression | null {
  const isOfWork = text[figureEnd] === '个' && text[figureEnd + 1] === '工'
  const match = isOfWork ? matchAt(WORKDAYS, text, figureEnd) : null
  if (!match) return null
  const end = figureEnd + match[0].length
  return durationAt({ end, rule: RULE, start: at }, null, 'PXD')
}

function roughAt(text: string, at: number, length: number, unit = ''): DateExpression | null {
  const end = at + length
  if (isNoLength(text, end) || (unit === '月' && !/[个数]/.test(text.slice(at, end)))) return null
  const timex = vagueLength((LENGTH_UNITS[unit] ?? 'D').replace(/^\d+/, ''))
  return vagueAt({ end, rule: 'zh-date-rough-length', start: at }, timex)
}

const ROUGH = new RegExp(
  `(?:好?几[十百千]?|数[十百千]?|若干|上[百千]|多)个?(${UNIT}|日)(?:([之以]?前|来)|([之以]?后))?`,
  'y',
)
const BARS_ROUGH = signSet('许很太诸第近最这那前十百千0123456789无')

/** Lengths without a number, and times that lie so far off. */
export const roughLengths: TimeKind = {
  begins: '好几数若上多',
  describe: '几天, 数月, 多年, 上百年, 几年前: about how long',
  id: 'zh-date-rough-length',
  read: (text, at) => {
    const match = BARS_ROUGH.hasAt(text, at - 1) ? null : matchAt(ROUGH, text, at)
    if (!match) return null
    const [whole, unit = '', past, future] = match
    const rough = roughAt(text, at, whole.length, unit)
    const timex = past ? 'PAST_REF' : future ? 'FUTURE_REF' : null
    if (timex && rough?.form === 'vague') rough.timex = timex
    return rough
  },
  then: `几干十百千个${UNIT_BEGINS}`,
}

const LONG_AGO = new RegExp(
  `(?:[一二三四五六七八九]?十|\\d{1,2}0)几个?(${UNIT})(?:([之以]?前)|([之以]?后))`,
  'y',
)

/** 二十几年前: about when. */
export const roughAway: TimeKind = {
  afterFigure: '几',
  begins: '0123456789一二三四五六七八九十',
  describe: '二十几年前, 十几天后: about when',
  id: 'zh-date-rough-away',
  read: (text, at) => {
    const match = BARS_BEFORE.hasAt(text, at - 1) ? null : matchAt(LONG_AGO, text, at)
    if (!match) return null
    const timex = match[2] ? 'PAST_REF' : 'FUTURE_REF'
    return vagueAt({ end: at + match[0].length, rule: 'zh-date-rough-away', start: at }, timex)
  },
}
