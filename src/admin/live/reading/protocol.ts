import type { Item, ItemText } from '../../../documents/item.js'
import type { ProofreadingOptions } from '../../../documents/proofreading.js'
import type { Roster } from '../../../documents/roster.js'
import type { ReadingWords } from '../../../documents/words.js'

/** What a desk knows, as the server sent it: the same object until it changes. */
export type Desk = {
  locale: string
  /** What the desk says about its checks. */
  proofreading?: ProofreadingOptions
  roster: Roster
  words: ReadingWords
}

/** A text to be read. */
export type Asked = {
  desk: Desk
  /** YYYY-MM-DD. */
  issueDate: string
  item: ItemText
}

/** Reads a text somewhere; null when it cannot be read. Never fails. */
export type Read = (asked: Asked) => Promise<Item | null>

/** What goes to a place of reading: the desk comes with the first question and whenever it has changed. */
export type Question = Omit<Asked, 'desk'> & { desk?: Desk; number: number }

/** What comes back, with the number of its question. */
export type Answer = { item: Item | null; number: number }

/** Somewhere to read: answers come in the order of the questions, each in a task of its own. */
export type Place = (asked: Asked, number: number) => void
