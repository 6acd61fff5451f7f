import type { IntakeLocale } from '../locales/index.js'
import { noteFlags } from './flags.js'
import type { PageItem } from './pageItem.js'
import type { PastedBlock } from './paste/pasted.js'
import { readPage } from './readPage.js'
import { readStory } from './story/readStory.js'

/** What somebody brings in: the raw text of a page with many items, or one story in paragraphs. */
export type Source =
  | { blocks: readonly PastedBlock[]; kind: 'story'; pictures: number }
  | { kind: 'page'; raw: string }

/** The items of a source; a story is one. */
export const itemsOf = (source: Source, locale: IntakeLocale): PageItem[] =>
  source.kind === 'page'
    ? readPage(source.raw, locale)
    : noteFlags([readStory(source.blocks, locale)])

/** The lines of a source to which the `rawLines` of its items refer. */
export const linesOf = (source: Source): string[] =>
  source.kind === 'page'
    ? source.raw.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    : source.blocks.map(({ text }) => text)
