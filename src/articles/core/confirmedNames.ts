/** A person may name somebody whom the rules do not find: from then on the name is looked for in every save. */
import type { ItemText, Span } from '../../documents/item.js'
import type { PersonTag, Ruling } from '../../documents/tags.js'
import { itemStrings } from './itemStrings.js'
import type { ArticleTags, Keyed } from './groupTags.js'

/** The rule that tags of such names carry. */
export const CONFIRMED_NAME = 'confirmed-name'

/**
 * What was read, with the names that a person confirmed and the rules did not find, at their places in the text. A name that
 * stands nowhere in the text, or only inside other names, adds nothing.
 * @param read tags of the text as it is now
 * @param kept people at the last save, with their keys
 * @param rulings what a person decided in this save
 */
export function withConfirmedNames(
  read: ArticleTags,
  { kept, rulings, text }: { kept: Keyed<PersonTag>[]; rulings: Ruling[]; text: ItemText },
): ArticleTags {
  const known = new Set(read.people.map(({ name }) => name))
  const ruled = new Map(rulings.filter(({ type }) => type === 'person').map((r) => [r.key, r]))
  const isConfirmed = ({ key, state }: Keyed<PersonTag>) =>
    (ruled.get(key)?.state ?? state) === 'confirmed'
  const before = kept.filter((tag) => isConfirmed(tag) && isAlone(tag, kept))
  const keys = new Set(kept.map(({ key }) => key))
  const now = [...ruled.values()].filter(
    ({ key, state }) => state === 'confirmed' && !keys.has(key),
  )
  const wanted = [...before, ...now.map(({ key }) => newTag(key))]
  const taken = read.people.flatMap(({ mentions }) => mentions)
  const found = wanted
    .filter(({ name }) => !known.has(name))
    .map((tag) => ({ ...tag, mentions: placesOf(tag.name, text, taken), state: 'auto' as const }))
    .filter(({ mentions }) => mentions.length > 0)
  return { ...read, people: [...read.people, ...found] }
}

/** Of two people of one name nobody can say whose place it is. */
const isAlone = ({ name }: PersonTag, people: PersonTag[]): boolean =>
  people.filter((other) => other.name === name).length === 1

const newTag = (name: string): Keyed<PersonTag> => ({
  key: name,
  mentions: [],
  name,
  official: null,
  positions: [],
  role: null,
  rule: CONFIRMED_NAME,
  state: 'auto',
  titleAsWritten: null,
  titleSource: null,
})

function placesOf(name: string, item: ItemText, taken: Span[]): Span[] {
  return itemStrings(item).flatMap(({ text, where }) => {
    const spans: Span[] = []
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const span = { end: start + name.length, start, where }
      if (![...taken, ...spans].some((other) => overlap(other, span))) spans.push(span)
    }
    return spans
  })
}

const overlap = (a: Span, b: Span): boolean =>
  a.where === b.where && a.start < b.end && b.start < a.end
