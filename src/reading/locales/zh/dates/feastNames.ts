import { type Feast } from '../../../core/dates/feasts.js'
import { signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
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
const names = wordTable(Object.keys(ALL))
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

/** The feast whose name begins at `at`, with 节 and the like behind it; null when none does. */
export function feastAt(text: string, at: number): NamedFeast | null {
  const name = names.wordAt(text, at)
  const feast = name === undefined ? undefined : ALL[name]
  if (name === undefined || !feast) return null
  const behind = at + name.length
  const suffix = SUFFIX_BEGINS.hasAt(text, behind) ? (matchAt(SUFFIX, text, behind)?.[0] ?? '') : ''
  const holiday = HOLIDAY_OF[name] ?? name
  const length = USUAL_DAYS_OFF[holiday]
  return {
    end: at + name.length + suffix.length,
    feast,
    mayBePerson: suffix === '' && ALSO_PEOPLE.has(name),
    isLoose: name in LOOSE && suffix === '',
    ...(length !== undefined && { daysOff: DAYS_OFF[holiday] ?? {}, length }),
  }
}
