import { signSet } from '../../../core/words/characterSet.js'
import { matchAt } from './kinds.js'

/** A season or a school holiday as named in a text. */
export type NamedSeason = {
  /** TIMEX3: SP, SU, FA, WI. */
  code: string
  end: number
  /** First and last month of a school holiday. */
  months: readonly [number, number] | undefined
  season: 1 | 2 | 3 | 4
  /** The year that a short form names: 今冬 0. */
  yearOffset: number | undefined
}

const SEASON = /([春夏秋冬])(?:季|天)(?!气|津|府|猎|鹅)/y
const AFTER_YEAR = /([春夏秋冬])(?![季天节耕播收种灌运会粮晒小大闱训游汛])/y
const SCHOOL = /([暑寒])(?:假|期)/y
const SHORT = /([今去明前])([春夏秋冬])(?!节|明|收|种|灌|播|耕|粮|季|天)/y
const CODES = ['SP', 'SU', 'FA', 'WI'] as const
const NUMBERS = [1, 2, 3, 4] as const
const SHORT_YEARS: Record<string, number> = { 今: 0, 前: -2, 去: -1, 明: 1 }

const SEASONS = signSet('春夏秋冬')
const SCHOOL_HOLIDAYS = signSet('暑寒')
const SEASON_ENDS = signSet('季天')

function seasonOf(name = '', end: number): NamedSeason {
  const at = '春夏秋冬'.indexOf(name)
  const [code, season] = [CODES[at] ?? 'SP', NUMBERS[at] ?? 1]
  return { code, end, months: undefined, season, yearOffset: undefined }
}

/** The season or school holiday whose name begins at `at`; null when none does. */
export function seasonAt(text: string, at: number): NamedSeason | null {
  if (SEASONS.hasAt(text, at)) return seasonByName(text, at)
  return SCHOOL_HOLIDAYS.hasAt(text, at) ? schoolHoliday(text, at) : seasonOfYear(text, at)
}

/** 今冬, 去夏: the year in short in front of the season. */
function seasonOfYear(text: string, at: number): NamedSeason | null {
  const short = SEASONS.hasAt(text, at + 1) ? matchAt(SHORT, text, at) : null
  if (!short) return null
  const named = seasonOf(short[2], at + short[0].length)
  named.yearOffset = SHORT_YEARS[short[1] ?? ''] ?? 0
  return named
}

function seasonByName(text: string, at: number): NamedSeason | null {
  const season = SEASON_ENDS.hasAt(text, at + 1) ? matchAt(SEASON, text, at) : null
  if (season) return seasonOf(season[1], at + season[0].length)
  const alone = text[at - 1] === '年' ? matchAt(AFTER_YEAR, text, at) : null
  return alone && seasonOf(alone[1], at + 1)
}

function schoolHoliday(text: string, at: number): NamedSeason | null {
  const school = matchAt(SCHOOL, text, at)
  if (!school) return null
  const isSummer = school[1] === '暑'
  const named = seasonOf(isSummer ? '夏' : '冬', at + school[0].length)
  named.months = isSummer ? [7, 8] : [1, 2]
  return named
}
