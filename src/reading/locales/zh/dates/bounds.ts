import { type DateBound } from '../../../core/dates/expression.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { NO_AFTER, NO_BEFORE } from './away.js'
import { matchAt } from './kinds.js'

const CUTOFFS = wordTable(['截至', '截止', '截至到', '截止到', '截至今年', '截至目前'])

const BOUNDS: readonly { begins: CharacterSet; bound: DateBound; pattern: RegExp }[] = [
  {
    begins: signSet('为及或之以前'),
    bound: 'before',
    pattern: new RegExp(`为止|[及或][之以]?前|[之以]前|前(?!${NO_BEFORE})`, 'y'),
  },
  {
    begins: signSet('以至迄到'),
    bound: 'since',
    pattern: /以来|至今(?!年)|迄今|[到至](?:现在|目前|如今)/y,
  },
  {
    begins: signSet('及或之以后'),
    bound: 'from',
    pattern: new RegExp(`[及或][之以]?后|[之以]后|后(?=[，。、；的]|$)(?!${NO_AFTER})`, 'y'),
  },
  {
    begins: signSet('起开'),
    bound: 'from',
    pattern: /起(?!步|来|草|义|点|到|用|航|诉|重|底|伏|飞|源|早|跑|降|因|码|初|止)|开始(?![^])/y,
  },
]
const BEGINS = signSet('为及或之以前至到迄后起开')
/** Words that belong to the expression without changing its value. */
const TAIL = /期间|前夕|当天|当日|(?<![日号天])内(?![容部心外科地涵存在蒙向需])/y

const TAIL_BEGINS = signSet('期前当内')

/** With what a bound or a tail begins. */
export const BOUND_BEGINS = BEGINS.units + TAIL_BEGINS.units

/** 之前, 起, 以来 at `at`: which way what stands before is open, and the offset behind the word. */
export function boundAt(text: string, at: number): null | { bound: DateBound; end: number } {
  if (!BEGINS.hasAt(text, at)) return null
  for (const { begins, bound, pattern } of BOUNDS) {
    const match = begins.hasAt(text, at) ? matchAt(pattern, text, at) : null
    if (match) return { bound, end: at + match[0].length }
  }
  return null
}

/** 截至9月底: figures are given up to then. */
export const isCutoff = (text: string, start: number): boolean =>
  CUTOFFS.wordBefore(text, start) !== undefined

/** The offset behind 期间, 当天 and the like, or `at` where none stands. */
export const tailEnd = (text: string, at: number): number =>
  TAIL_BEGINS.hasAt(text, at) ? at + (matchAt(TAIL, text, at)?.[0].length ?? 0) : at
