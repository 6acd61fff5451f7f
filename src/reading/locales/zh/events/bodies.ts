import { wordTable } from '../../../core/words/wordTable.js'
import { MANNERS } from '../words/events.js'
import { BODY_ENDS } from '../words/organizations.js'
import { behindPeople, type Clause } from './thing.js'

const manners = wordTable(MANNERS)
const LONGEST_BODY = 26
/** 在某地, at the end of what stands in front of a verb or at its start. */
const IN_PLACE = /(?:^|[^存现正所实])在([^，。在]{2,30})$/
const OPENING_PLACE = /^在[^，。]{2,20}(?=[县市区省])/
/** What a holder does with others comes behind its name. */
const WITH_OTHERS =
  /(?:联合|会同|携手|协同|邀请|组织|与|和[^，。]{2,20}(?:联合|共同)|带领|举全)[^，。]*$/
const BY_HOLDER =
  /^由([^，。]{2,30}?)(?:联合|共同)?(?:主办|承办|举办|组织|发起|开展)(?:[、，][^的，。]{2,30}(?:承办|协办))?的/
const OWN_PLACE =
  /^((?!全)[\u3400-\u9fff]{1,6}?[省市县区镇乡])(?=[\u3400-\u9fff“])(?!委|政府|政协|人大|人民|纪委|直|级|属)/
/** A congress bears the name of its place. */
const BEARS_PLACE = /^第[^，。]{1,6}届(?:人民|委员|代表|党)/
const bodyEnds = new Set([...BODY_ENDS])

/** What is left of a stretch in front of a verb once the words of manner at its end are taken off. */
export function withoutManner(text: string, start: number, end: number): number {
  let left = end
  for (;;) {
    const manner = manners.wordBefore(text, left, start)
    if (manner === undefined) return left
    left -= manner.length
  }
}

/** The place and the body that a clause names in front of the verb: 县红十字会在某公园开展. */
export function holderBefore(clause: Clause, verb: number) {
  const { passage } = clause
  const from = behindPeople(clause, verb)
  const end = withoutManner(passage.text, from, verb)
  const before = passage.text.slice(from, end)
  const place = IN_PLACE.exec(before)?.[1] ?? goneTo(before)
  const isPerson = from > clause.start && !/^[^\u3400-\u9fff]/.test(before)
  return { organizer: isPerson ? null : bodyIn(before), place }
}

const GONE_TO = /(?:到|深入|赴|前往|走进)([^，。、到]{2,20})$/
const goneTo = (before: string): null | string => GONE_TO.exec(before)?.[1] ?? null

/** The body that a text names from its start on; null when it names none. */
function bodyIn(before: string): null | string {
  const subject = before
    .replace(OPENING_PLACE, '')
    .replace(IN_PLACE, '')
    .replace(GONE_TO, '')
    .replace(WITH_OTHERS, '')
  const isBody = subject.length >= 2 && subject.length <= LONGEST_BODY
  return isBody && bodyEnds.has(subject.at(-1) ?? '') ? subject : null
}

/** Divides 某县庆祝…大会 and 由某局主办的书画展 into who holds it and what is held. */
export function holderOfName(name: string): { organizer: null | string; skipped: number } {
  const by = BY_HOLDER.exec(name)
  if (by) return { organizer: by[1] ?? null, skipped: by[0].length }
  const place = OWN_PLACE.exec(name)?.[1]
  if (place === undefined || BEARS_PLACE.test(name.slice(place.length))) {
    return { organizer: place ?? null, skipped: 0 }
  }
  return { organizer: place, skipped: place.length }
}
