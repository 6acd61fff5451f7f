import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { wordTable } from '../../../core/words/wordTable.js'
import {
  COMPANY_ENDS,
  COMPANY_HEADS,
  LEVEL_SIGNS,
  OF_LEVELS,
  PLACE_BODIES,
} from '../words/organizations.js'
import { unitStart } from './titleUnits.js'

const ENDS = wordTable(COMPANY_ENDS)
const HEADS = wordTable(COMPANY_HEADS)
const PLACES = wordTable(PLACE_BODIES)
const LEVELS = signSet(LEVEL_SIGNS)
const VISIT =
  /(?:在|走进|来到|到|进入|走访)((?:(?!的)[\u3400-\u9fff]){3,16})(?:的[^，。]{1,8})?[，。]/y
const FAR = 1500
const VILLAGE = /^村(?:委会|民委员会)/

/** Whether the unit of a title may name no body of its own: a head and nothing else, or 镇 and the like in front of it. */
export const mayLackBody = (unit: string): boolean =>
  HEADS.hasBetween(unit, 0, unit.length) ||
  PLACES.wordAt(unit, 0) !== undefined ||
  TOWN_HEADS.has(withoutVice(unit))

const withoutVice = (unit: string): string => (unit.startsWith('副') ? unit.slice(1) : unit)

/** Heads that name the kind of their place alone. */
const TOWN_HEADS = new Map([
  ['镇长', '镇'],
  ['乡长', '乡'],
])

/**
 * The body of an office that names none of its own, out of the text in front of it: the company that the sentence
 * opens with (在…公司，董事长), the township that was named last (镇党委书记). Empty when there is none.
 * @param unit The first unit of the title.
 * @param head Its head without 副 and the like, and what stands in front of it.
 */
export function bodyBefore(
  text: string,
  at: number,
  sentence: number,
  { body, head }: { body: string; head: string },
): string {
  if (body === '' && HEADS.has(head)) return companyOpening(text, sentence, at)
  const town = body === '' ? TOWN_HEADS.get(withoutVice(head)) : undefined
  if (town !== undefined) return namedBefore(text, at, town)
  const place = body === '' ? undefined : PLACES.wordAt(body, 0)
  if (place === undefined) return ''
  const named = namedBefore(text, at, place)
  // 大屋村村委会主任: the committee of a village says its kind again.
  return VILLAGE.test(body) ? named : named.slice(0, -place.length || undefined)
}

function companyOpening(text: string, sentence: number, at: number): string {
  VISIT.lastIndex = sentence
  const company = VISIT.exec(text)?.[1] ?? ''
  return VISIT.lastIndex <= at && ENDS.wordBefore(company, company.length) ? company : ''
}

/** The last name that ends in the word: 石桥镇 for 镇; empty when the word stands alone. */
function namedBefore(text: string, before: number, word: string): string {
  for (let end = before; ;) {
    const at = text.lastIndexOf(word, end - 1)
    if (at < 0 || end <= 0 || before - at > FAR) return ''
    // 镇长 is no name of a place.
    if (standsAt(text, '长', at + word.length)) {
      end = at
      continue
    }
    const name = text.slice(unitStart(text, at, 0), at)
    const level = OF_LEVELS.has(word) ? lastLevel(name) : 0
    if (name.length - level >= 2) return name.slice(level) + word
    end = at
  }
}

/** Offset behind the county or the city that a name begins with. */
function lastLevel(name: string): number {
  for (let at = name.length - 2; at > 0; at--) if (LEVELS.hasAt(name, at)) return at + 1
  return 0
}
