import type { Span } from '../../documents/item.js'
import type { Ruling } from '../../documents/tags.js'
import type { LiveBlock } from './indexBody.js'
import type { LiveTags } from './liveTags.js'

/**
 * Where something of the panel stands in the text, in its order. An event stands in its paragraph: at its name, else at the
 * paragraph's first words.
 */
export function placesOf(
  { dates, events, people, warnings }: LiveTags,
  type: Ruling['type'],
  key: string,
  blocks: readonly LiveBlock[],
): Span[] {
  const isIt = (row: { key: string }) => row.key === key
  switch (type) {
    case 'date':
      return dates.find(isIt)?.mentions ?? []
    case 'event':
      return events.filter(isIt).map(({ name, paragraph }) => placeIn(name, paragraph, blocks))
    case 'person':
      return people.find(isIt)?.mentions ?? []
    case 'warning':
      return warnings
        .filter(isIt)
        .flatMap(({ end, start, where }) => (where === null ? [] : [{ end, start, where }]))
  }
}

/** UTF-16 units selected where an event's name does not stand in the text. */
const OPENING = 12

function placeIn(name: string, where: number, blocks: readonly LiveBlock[]): Span {
  const text = blocks[where]?.text ?? ''
  const at = text.indexOf(name)
  return at < 0
    ? { end: Math.min(OPENING, text.length), start: 0, where }
    : { end: at + name.length, start: at, where }
}
