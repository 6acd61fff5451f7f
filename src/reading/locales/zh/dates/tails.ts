import { type DateBound } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { HOUR_BEGINS, type Hours, readHours } from './clockTimes.js'
import { matchAt } from './kinds.js'

/** What stands behind a day known by a name, with the offset behind it. */
export type Tail = {
  bound?: DateBound
  end: number
  hours?: Hours
  /** 前后: only about when. */
  isAbout?: true
  /** 期间, 假期: the days off, where the feast has any. */
  isStretch?: true
}

const BEGINS = signSet(`放小长假期黄前之以至过后起当这那${HOUR_BEGINS.units}`)
const STRETCH = /(?:放假|小长假|长假|假日|假期)?期间|小长假|长假|黄金周|假期/y
const ABOUT = /前后/y
const BEFORE = /之前|以前|前(?!往|来|进|列|期|提|沿|景|瞻|不久|夕|线|去|后)/y
const SINCE = /以来|至今(?!年)/y
const FROM = /之后|以后|过后|后(?!来|备|勤|续|台|方|期|代|面)|起(?!步|来|草|义|点|到|用|航|源)/y
const DAY = /前夕|当天|当日|这一?天|那一?天/y

/** What follows a named day at `at`; null when nothing there belongs to it. */
export function readTail(text: string, at: number): null | Tail {
  if (!BEGINS.hasAt(text, at)) return null
  const stretch = matchAt(STRETCH, text, at)
  if (stretch) return { end: at + stretch[0].length, isStretch: true }
  const about = matchAt(ABOUT, text, at)
  if (about) return { end: at + about[0].length, isAbout: true }
  const bound = readBound(text, at)
  if (bound) return bound
  const day = matchAt(DAY, text, at)
  const behind = at + (day?.[0].length ?? 0)
  const hours = readHours(text, behind) ?? readNight(text, behind)
  if (hours) return { end: hours.end, hours }
  return day ? { end: behind } : null
}

/** 除夕夜 */
const readNight = (text: string, at: number): Hours | null =>
  text[at] === '夜' ? { clock: undefined, end: at + 1, part: 'night' } : null

const BOUNDS: readonly (readonly [DateBound, RegExp])[] = [
  ['before', BEFORE],
  ['since', SINCE],
  ['from', FROM],
]

function readBound(text: string, at: number): null | Tail {
  for (const [bound, pattern] of BOUNDS) {
    const match = matchAt(pattern, text, at)
    if (match) return { bound, end: at + match[0].length }
  }
  return null
}
