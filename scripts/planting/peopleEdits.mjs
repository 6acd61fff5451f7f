import { fieldOf, itemText, stringOf } from './goldItem.mjs'
import { nameSlips } from './nameSlips.mjs'
import { titleSlips } from './titleSlips.mjs'

/** Whether a name can be told to be wrong: its title stands beside it, or it is long and stands right elsewhere in the item. */
function isTold({ name, title }, { mentions }) {
  const isRepeated = mentions.filter((other) => other.name === name).length > 1
  return title || (name.length > 2 && isRepeated)
}

function nameEdits({ item, mention, random, taken }) {
  if (!isTold(mention, item)) return []
  const { end, name: right, start } = mention
  return nameSlips(right, random)
    .filter(({ wrong }) => !taken.has(wrong))
    .map((slip) => ({ ...slip, accept: [], code: 'name-near-miss', end, right, start }))
}

const isListed = ({ mention, next, text }) =>
  next?.titleSource === 'list' && text.slice(mention.end, next.start) === '、'

function titleEdits(site) {
  const { start: end, title: right, titleSource } = site.mention
  const isBefore = titleSource === 'explicit' && site.text.slice(0, end).endsWith(right)
  if (!isBefore || isListed(site)) return []
  const start = end - right.length
  const slips = titleSlips(right, site.official, site.roster, site.random)
  return slips.map((slip) => ({ ...slip, end, right, start }))
}

const rankOf = (official) => official?.posts.find(({ rank }) => rank !== null)?.rank

/** Two neighbours of one list who trade places. */
function orderEdits(site) {
  const { mention, next, official, officials } = site
  const [rank, rankOfNext] = [rankOf(official), rankOf(officials.get(next?.name))]
  if (!isListed(site) || !rank || !rankOfNext || rank >= rankOfNext) return []
  const edit = { accept: [], code: 'rank-order', how: 'neighbours swapped' }
  const right = `${mention.name}、${next.name}`
  const wrong = `${next.name}、${mention.name}`
  return [{ ...edit, end: next.end, right, start: mention.start, wrong }]
}

/** Officials by name; two of one name are left out, for which of them is meant no roster tells. */
function officialsByName(roster) {
  const names = roster.map(({ name }) => name)
  const isOnly = ({ name }) => names.indexOf(name) === names.lastIndexOf(name)
  return new Map(roster.filter(isOnly).map((official) => [official.name, official]))
}

/**
 * What can be done to the names, titles and lists of an item.
 * @param {object} item of the gold answers
 * @param {{random: (below: number) => number, roster: object[], taken: Set<string>}} context `taken`: names that somebody has
 */
export function peopleEdits(item, context) {
  const officials = officialsByName(context.roster)
  return item.mentions.flatMap((mention) => {
    const official = officials.get(mention.name)
    if (!official || mention.honorific) return []
    const where = fieldOf(mention.where)
    const beside = item.mentions.filter((other) => other.where === mention.where)
    const next = beside[beside.indexOf(mention) + 1]
    const text = stringOf(itemText(item), where)
    const site = { ...context, item, mention, next, official, officials, text }
    const edits = [...nameEdits(site), ...titleEdits(site), ...orderEdits(site)]
    return edits.map((edit) => ({ ...edit, where }))
  })
}
