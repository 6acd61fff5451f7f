import type { ItemText, Mention } from '../../documents/item.js'
import type { Warning } from '../../documents/warning.js'

/** What a warning's key is made of: the text, and who is named where. */
export type KeyedText = ItemText & { mentions: readonly Mention[] }

type Place = Pick<Warning, 'code' | 'end' | 'start' | 'where'>

/** Said of a title: the same title beside another name is another matter. */
const aboutTitles = new Set<string>(['title-incomplete', 'title-not-held'])
/** UTF-16 units between a title and the name it belongs to: other titles may stand between them. */
const REACH = 24

/** The words that a warning is about; empty where the whole item is meant. */
export function wordsOf({ end, start, where }: Place, text: ItemText): string {
  if (where === null) return ''
  const line = typeof where === 'number' ? text.paragraphs[where] : text[where]
  return line?.slice(start, end) ?? ''
}

/**
 * Identity of a warning inside one story: its code and words, for a title also the name it stands with. It stays the same
 * while the text around it changes.
 */
export function warningKey(warning: Place, text: KeyedText): string {
  const words = wordsOf(warning, text)
  const name = aboutTitles.has(warning.code) ? nameBeside(warning, text.mentions) : undefined
  const parts = [warning.code, words]
  return (name && !words.includes(name) ? [...parts, name] : parts).join('|')
}

function nameBeside({ end, start, where }: Place, mentions: readonly Mention[]) {
  const near = mentions
    .filter((mention) => mention.where === where && mention.end >= start)
    .sort((a, b) => a.start - b.start)[0]
  return near && near.start - end <= REACH ? near.name : undefined
}
