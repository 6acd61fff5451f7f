/** What the server answers about imports, for those who ask it: entries of a run, previews, and what undo did. */
import type { ImportedKind } from './importedText.js'
import type { AnalysedPageItem } from './pageItem.js'

type Id = number | string

/** One document that an import made or met, as its row keeps it. */
export type ImportEntry = {
  collection: 'editions' | ImportedKind
  id: Id
  /** By what the item is known again; empty for an edition. */
  key: string
  /** created: by this import; updated: was there, now has this page's text; kept: a person has changed its text. */
  outcome: 'created' | 'kept' | 'updated'
  /** Number of saves of the document when the import was done with it. */
  revision: number
  /** Hash of its text when the import was done with it. */
  textHash: string
  /** A person had saved it before this import brought it up to date. */
  touched?: boolean
}

/** Why a document that an import made stays when the import is taken back. */
export type KeptReason = 'changed' | 'in-use' | 'placed' | 'published' | 'was-there'

export type UndoResult =
  | {
      kept: { entry: ImportEntry; reason: KeptReason }[]
      outcome: 'undone'
      removed: ImportEntry[]
    }
  | { outcome: 'not-found' }
  | { outcome: 'undone-before' }

/** What was recognised in a source, before anything of it is saved. */
export type ImportPreview = {
  /** The import that has brought in the same page before, or null. */
  earlier: EarlierImport | null
  fileName: string
  /** YYYY-MM-DD */
  issueDate: string
  items: AnalysedPageItem[]
  /** Lines that belong to the page alone and are in no item, in runs from 1. */
  leftOut: [number, number][]
  /** The lines that the items' `rawLines` refer to. */
  lines: string[]
  /** Number of pictures that were left out of a document. */
  pictures: number
}

/** An import as the person sees it who is about to repeat it. */
export type EarlierImport = {
  /** Number of stories and photos. */
  count: number
  /** ISO 8601 instant. */
  createdAt: string
  fileName: string
  id: Id
  /** YYYY-MM-DD */
  issueDate: string
}

/** What was saved of a page, or the earlier import that must be decided on first. */
export type TakeAnswer =
  | { earlier: EarlierImport; outcome: 'imported-before' }
  | { edition: Id | null; entries: ImportEntry[]; id: Id; outcome: 'imported' }
