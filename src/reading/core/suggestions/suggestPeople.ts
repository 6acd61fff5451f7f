import { type ItemText, type Mention, type Reading, type Where } from '../../../documents/item.js'
import { type Stretch, stringsOf } from '../lines.js'
import { withoutOverlaps } from '../overlaps.js'
import {
  type PlacedWord,
  placeWords,
  type SuggestedName,
  type SuggestionRule,
  type TaggedWord,
} from './rule.js'

/** What suggestions are made from besides the item itself. */
export type Suggesting = {
  /** In order of precedence. */
  rules: readonly SuggestionRule[]
  /** Cuts a text into words that together are the whole text. */
  tagWords: (text: string) => readonly TaggedWord[]
}

type CutString = { text: string; where: Where; words: readonly PlacedWord[] }
type Find = SuggestedName & { rank: number; rule: string; where: Where }

/**
 * Who may be named in an item besides its mentions: what the rules make of a segmenter's words, and the further places
 * of the same names. None overlaps a mention or bears the name of one. Offsets are UTF-16 units into the string that
 * `where` names.
 */
export function suggestPeople(
  item: ItemText,
  { mentions }: Pick<Reading, 'mentions'>,
  { rules, tagWords }: Suggesting,
): Mention[] {
  const strings = stringsOf(item)
    .filter(({ where }) => where !== 'credit')
    .map(({ raw, where }) => ({ text: raw, where, words: placeWords(tagWords(raw)) }))
  const known = new Set(mentions.map(({ name }) => name))
  const isFree = (find: Find) =>
    !known.has(find.name) && !mentions.some((mention) => overlap(mention, find))
  const first = strings.flatMap((string) => findIn(string, rules)).filter(isFree)
  const byName = new Map(first.toReversed().map((find) => [find.name, find]))
  return strings.flatMap((string) => {
    const here = first.filter(({ where }) => where === string.where)
    const again = [...byName.values()].flatMap((find) => findAgain(find, string)).filter(isFree)
    return withoutOverlaps([...here, ...again], ({ rank }) => rank).map(asMention)
  })
}

const findIn = ({ text, where, words }: CutString, rules: Suggesting['rules']): Find[] =>
  rules.flatMap(({ find, id }, rank) =>
    find(text, words).map((name) => ({ ...name, rank, rule: id, where })),
  )

/** From here on a name is found inside whatever words the text was cut into. */
const LONG = 3

function findAgain(find: Find, { text, where, words }: CutString): Find[] {
  const { name } = find
  const places: Stretch[] = []
  if (name.length < LONG) places.push(...words.filter(({ word }) => word === name))
  else {
    let start = text.indexOf(name)
    for (; start >= 0; start = text.indexOf(name, start + name.length)) {
      places.push({ end: start + name.length, start })
    }
  }
  return places.map(({ end, start }) => ({ ...find, end, rank: Infinity, start, where }))
}

type Place = Stretch & { where: Where }

const overlap = (a: Place, b: Place): boolean =>
  a.where === b.where && a.start < b.end && b.start < a.end

const asMention = ({ end, name, rule, start, where }: Find): Mention => ({
  end,
  name,
  official: null,
  positions: [],
  rule,
  start,
  title: null,
  titleSource: null,
  where,
})
