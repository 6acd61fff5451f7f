import { dateSlips } from './dateSlips.mjs'
import { nameSlips } from './nameSlips.mjs'
import { titleSlips } from './titleSlips.mjs'

const fieldOf = (where) => (where === 'subheadline' ? 'subhead' : where)
const isParagraph = (where) => /^\d+$/.test(String(where))

/** The printed text of a gold item, as the command answers it. */
export const itemText = (item) => ({
  credit: item.credit ?? null,
  headline: item.headline ?? null,
  kicker: item.kicker ?? null,
  kind: item.kind,
  paragraphs: item.paragraphs,
  subhead: item.subhead ?? item.subheadline ?? null,
})

/** The string of an item that `where` names. */
export const stringOf = (item, where) =>
  (isParagraph(where) ? item.paragraphs[where] : item[where]) ?? ''

/** Whether a name can be told to be wrong: it has its title beside it, or is long and stands right elsewhere in the item. */
const isTold = (mention, item) =>
  mention.title || (mention.name.length > 2 && item.mentions.filter(({ name }) => name === mention.name).length > 1) // prettier-ignore

function nameEdits({ item, mention, random, taken }) {
  if (!isTold(mention, item)) return []
  return nameSlips(mention.name, random)
    .filter(({ wrong }) => !taken.has(wrong))
    .map(({ how, wrong }) => ({ accept: [], code: 'name-near-miss', end: mention.end, how, right: mention.name, start: mention.start, wrong })) // prettier-ignore
}

function titleEdits({ mention, next, official, random, roster, text }) {
  const { start, title, titleSource } = mention
  const carries = next?.titleSource === 'list' && text.slice(mention.end, next.start) === '、'
  const isBefore = titleSource === 'explicit' && text.slice(0, start).endsWith(title)
  if (!isBefore || carries) return []
  return titleSlips(title, official, roster, random).map((slip) => ({ ...slip, end: start, right: title, start: start - title.length })) // prettier-ignore
}

const rankOf = (official) => official?.posts.find(({ rank }) => rank !== null)?.rank

/** Two neighbours of one list who trade places. */
function orderEdits({ mention, next, official, officials, text }) {
  const [rank, rankOfNext] = [rankOf(official), rankOf(officials.get(next?.name))]
  const isList = next?.titleSource === 'list' && text.slice(mention.end, next.start) === '、'
  if (!isList || !rank || !rankOfNext || rank >= rankOfNext) return []
  const [right, wrong] = [`${mention.name}、${next.name}`, `${next.name}、${mention.name}`]
  return [{ accept: [], code: 'rank-order', end: next.end, how: 'neighbours swapped', right, start: mention.start, wrong }] // prettier-ignore
}

function dateEdits({ dates, where }, text, random) {
  return dates.flatMap(
    (date) =>
    text.startsWith('（', date.start + date.text.indexOf('日') + 1)
      ? []
      : dateSlips(date, random).map((slip) => ({ ...slip, accept: [], end: date.start + slip.right.length, start: date.start, where })), // prettier-ignore
  )
}

function editsOfMention(context) {
  const { item, mention, officials } = context
  const official = officials.get(mention.name)
  if (!official || mention.honorific) return []
  const all = item.mentions.filter(({ where }) => where === mention.where)
  const full = { ...context, next: all[all.indexOf(mention) + 1], official }
  full.text = stringOf(itemText(item), fieldOf(mention.where))
  const edits = [...nameEdits(full), ...titleEdits(full), ...orderEdits(full)]
  return edits.map((edit) => ({ ...edit, where: fieldOf(mention.where) }))
}

/** Officials by name; two of one name are left out, for which of them is meant no roster tells. */
function officialsByName(roster) {
  const names = roster.map(({ name }) => name)
  const isOnly = ({ name }) => names.indexOf(name) === names.lastIndexOf(name)
  return new Map(roster.filter(isOnly).map((official) => [official.name, official]))
}

/**
 * Every mistake that can be planted in the items of a gold file where roster and calendar tell that it is one.
 * @returns {{accept: string[], code: string, end: number, how: string, id: string, item: number, right: string,
 * start: number, where: string | number, wrong: string}[]} places in the items as they were
 */
export function possibleEdits(gold, roster, random) {
  const officials = officialsByName(roster)
  const taken = new Set([...roster, ...gold.items.flatMap(({ mentions }) => mentions)].map(({ name }) => name)) // prettier-ignore
  return gold.items.flatMap((item, at) => {
    const ofPeople = item.mentions.flatMap((mention) =>
      editsOfMention({ item, mention, officials, random, roster, taken }),
    )
    const wheres = [...new Set(item.dates.map(({ where }) => where))]
    const ofDates = wheres.flatMap((where) => {
      const dates = item.dates.filter((date) => date.where === where && date.type === 'date')
      return dateEdits({ dates, where: fieldOf(where) }, stringOf(itemText(item), fieldOf(where)), random) // prettier-ignore
    })
    return [...ofPeople, ...ofDates].map((edit) => ({ ...edit, id: item.id, item: at }))
  })
}
