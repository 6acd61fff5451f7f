import { pick } from './random.mjs'

const HEAD =
  /(?<![副代理])(书记|主任|主席|院长|检察长|局长|县长|区长|市长|镇长|乡长|(?<=部)部长|董事长|总经理|校长)$/
const DEPUTY =
  /(?<!常务)副(?=(?:书记|主任|主席|院长|局长|县长|区长|市长|镇长|乡长|部长|校长)(?!.*副))/

/** Ranks that a title may be away from another and still be written for it. */
const NEIGHBOURS = 3
/** A title that names its office in full is at least so long: 副局长 alone belongs to whoever stands before it. */
const FULL = 5

const isGeneric = (form) => form.endsWith('领导')
const formsOf = ({ posts }) => posts.flatMap(({ forms = [], title }) => [title, ...forms])
const rankOf = ({ posts }) => Math.min(...posts.map(({ rank }) => rank ?? Infinity))
const firstForm = ({ posts }) => posts.at(-1).forms?.[0] ?? ''

/** Titles of the leaders next in rank; for who has no rank, titles of like offices of the same place. */
function titlesOfOthers(official, title, roster) {
  const own = rankOf(official)
  const isLike = (other) =>
    Number.isFinite(own)
      ? Math.abs(rankOf(other) - own) <= NEIGHBOURS
      : rankOf(other) === Infinity && firstForm(other).length >= FULL
  const ends = Number.isFinite(own) ? '' : title.slice(-2)
  return roster
    .filter((other) => other !== official && isLike(other))
    .map(firstForm)
    .filter((form) => form.length > 2 && !isGeneric(form) && form.endsWith(ends))
    .filter((form) => ends === '' || form.startsWith(title[0]))
    .filter((form) => !formsOf(official).some((held) => held.includes(form)))
}

/**
 * Wrong titles for the one printed, none of which the person holds at any time by the roster.
 * @param {string} title as printed right before the name
 * @param {object} official its bearer in the roster
 * @param {object[]} roster
 * @param {(below: number) => number} random
 * @returns {{code: string, accept: string[], how: string, wrong: string}[]} `accept`: other codes that are as right
 */
export function titleSlips(title, official, roster, random) {
  if (isGeneric(title)) return []
  const held = new Set(formsOf(official))
  const slips = [
    { how: '副 added', wrong: title.replace(HEAD, '副$1') },
    { how: '副 dropped', wrong: title.replace(DEPUTY, '') },
    { code: 'title-incomplete', how: '常务 dropped', wrong: title.replace('常务副', '副') },
    { how: 'the title of another', wrong: pick(titlesOfOthers(official, title, roster), random) },
  ]
  return slips
    .filter(({ wrong }) => wrong && wrong !== title && !held.has(wrong))
    .map((slip) => ({ accept: slip.code ? ['title-not-held'] : [], code: 'title-not-held', ...slip })) // prettier-ignore
}
