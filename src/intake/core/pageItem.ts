import type { Item, ItemText } from '../../documents/item.js'

/** What intake may have to say about an item beside its text. */
export const pageFlags = [
  'awaits-image',
  'detached-headline',
  'duplicate',
  'headline-without-text',
  'lost-characters',
  'no-credit',
  'no-headline',
] as const
export type PageFlag = (typeof pageFlags)[number]

/** The clean text of one item of a page, and where it came from. */
export type PageItem = ItemText & {
  flags: PageFlag[]
  /** Indices of the paragraphs that are crossheads, where the source says so. */
  headings?: number[]
  /** First and last raw line, from 1, of each run of lines. */
  rawLines: [number, number][]
}

/** An item of a page, read into people, dates and events, with what intake has to say about it beside its text. */
export type AnalysedPageItem = Item & Pick<PageItem, 'flags' | 'headings' | 'rawLines'>
