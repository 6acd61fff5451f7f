import { type Feast } from '../../../core/dates/feasts.js'
import { signSet } from '../../../core/words/characterSet.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { DAYS_OFF, USUAL_DAYS_OFF } from '../words/daysOff.js'
import { ALSO_PEOPLE, FEASTS, LOOSE_FEASTS, LOOSE_TERMS, SOLAR_TERMS } from '../words/feasts.js'
import { matchAt } from './kinds.js'
import { secondsOf } from './openings.js'

/** A feast as named in a text. */
export type NamedFeast = {
  daysOff?: Record<number, [number, number]>
  end: number
  feast: Feast
  /** Whether the name is as often something else. */
  isLoose: boolean
  /** How many days off it usually has. */
  length?: number
  /** Whether it may be a person's given name: 国庆, 立春, without 节. */
  mayBePerson: boolean
}

const LOOSE = { ...LOOSE_FEASTS, ...LOOSE_TERMS }
const ALL: Record<string, Feast> = { ...FEASTS, ...SOLAR_TERMS, ...LOOSE }
const SUFFIX_BEGINS = signSet('佳节时')
const SUFFIX = /(?:佳节|节日|节气|时节|节)?/y
/** Names of a holiday that are written in more than one way. */
const HOLIDAY_OF: Record<string, string> = {
  五一劳动节: '五一',
  五一国际劳动节: '五一',
  农历新年: '春节',
  农历春节: '春节',
  劳动节: '五一',
  十一: '国庆',
  十一国庆节: '国庆',
  国际劳动节: '五一',
}

/** The characters with which the feasts' names begin. */
export const FEAST_BEGINS = [...new Set(Object.keys(ALL).map((name) => name.charAt(0)))].join('')

/** What stands second in them, by the first. */
export const FEAST_SECONDS = secondsOf(Object.keys(ALL))

/** A feast's name with all that is known of it. */
type FeastName = {
  daysOff: NamedFeast['daysOff']
  feast: Feast
  isLoose: boolean
  isPerson: boolean
  length: number | undefined
  name: string
}

function feastName([name, feast]: [string, Feast]): [string, FeastName] {
  const holiday = HOLIDAY_OF[name] ?? name
  const length = USUAL_DAYS_OFF[holiday]
  const daysOff = length === undefined ? undefined : (DAYS_OFF[holiday] ?? {})
  return [
    name,
    { daysOff, feast, isLoose: name in LOOSE, isPerson: ALSO_PEOPLE.has(name), length, name },
  ]
}

const names = wordMap(new Map(Object.entries(ALL).map(feastName)))

/** The feast whose name begins at `at`, with 节 and the like behind it; null when none does. */
export function feastAt(text: string, at: number): NamedFeast | null {
  const found = names.at(text, at)
  if (!found) return null
  const { daysOff, feast, isLoose, isPerson, length, name } = found
  const end = suffixEnd(text, at + name.length)
  const isBare = end === at + name.length
  return {
    daysOff,
    end,
    feast,
    isLoose: isLoose && isBare,
    length,
    mayBePerson: isPerson && isBare,
  }
}

/** The offset behind 节, 佳节 and the like, or `at` where none stands. */
const suffixEnd = (text: string, at: number): number =>
  SUFFIX_BEGINS.hasAt(text, at) ? at + (matchAt(SUFFIX, text, at)?.[0].length ?? 0) : at
