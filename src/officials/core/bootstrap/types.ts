import type { Item } from '../../../documents/item.js'

/** One read page of the archive. */
export type SeenPage = {
  /** Issue date, YYYY-MM-DD. */
  date: string
  file: string
  items: readonly Item[]
}

/** A person named once, in one sentence of the archive. */
export type Sighting = {
  date: string
  end: number
  file: string
  /** Whether it stands in the opening of a story, which says who was there. */
  isLead: boolean
  /** Number of the item within the archive. */
  item: number
  name: string
  /** The offices spelled out; empty for a name that stands alone. */
  positions: readonly string[]
  sentence: string
  /** Number of the sentence within the archive. */
  sentenceAt: number
  start: number
  /** Number of the headline or paragraph within the archive. */
  stringAt: number
  text: string
  title: null | string
  /** Whether the title stands behind the name. */
  titleBehind: boolean
}

/** A printed sentence that shows something, and where it stands. */
export type Proof = { date: string; file: string; sentence: string; title: string }

/** What the archive shows of an official or a post: how often, from when to when, and sentences to look at. */
export type Evidence = { count: number; firstSeen: string; lastSeen: string; sentences: Proof[] }
