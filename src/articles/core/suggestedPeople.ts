import type { ItemText, Mention, Span } from '../../documents/item.js'
import { itemStrings } from './itemStrings.js'

/** Somebody who may be named in a story, for a person to decide on. */
export type SuggestedPerson = {
  /** The sentence of the first place, cut at the name: why it was suggested. */
  evidence: { after: string; before: string }
  mentions: Span[]
  name: string
  /** Id of the rule that found the first place. */
  rule: string
}

/** Groups the suggestions of a story by name, each with the sentence it first stands in. */
export function suggestedPeople(
  suggestions: readonly Mention[],
  item: ItemText,
): SuggestedPerson[] {
  const texts = new Map(itemStrings(item).map(({ text, where }) => [where, text]))
  const people = new Map<string, SuggestedPerson>()
  for (const { end, name, rule, start, where } of suggestions) {
    const span = { end, start, where }
    const person = people.get(name)
    if (person) person.mentions.push(span)
    else {
      const evidence = sentenceAround(texts.get(where) ?? '', span)
      people.set(name, { evidence, mentions: [span], name, rule })
    }
  }
  return [...people.values()]
}

const STOPS = /[。！？!?\n]/
/** UTF-16 units shown on either side of a name. */
const MOST = 40

function sentenceAround(text: string, { end, start }: Span): SuggestedPerson['evidence'] {
  const before = text.slice(0, start).split(STOPS).at(-1) ?? ''
  const rest = text.slice(end)
  const stop = rest.search(STOPS)
  const after = stop < 0 ? rest : rest.slice(0, stop + 1)
  return {
    after: after.length > MOST ? `${after.slice(0, MOST)}…` : after,
    before: before.length > MOST ? `…${before.slice(-MOST)}` : before,
  }
}
