/** Page content: what is printed (and signed), and what is published (and frozen in a snapshot). */
import type { PartOfDay } from './item.js'

/** A name with its role, as printed at a story or a photo. */
export type PrintedCredit = { name: string; role: string }

/** One paragraph or heading of a body. */
export type PrintedParagraph = {
  /** Heading level 2–4, or null for running text. */
  heading: null | number
  text: string
}

export type PrintedPhoto = {
  alt: null | string
  caption: null | string
  /** Printed credit line. */
  credit: null | string
  credits: PrintedCredit[]
  headline: null | string
  height: null | number
  /** Id of the photo. */
  id: number | string
  /** SHA-256 of the image file, hex; null while the photo awaits its file. */
  imageHash: null | string
  mimeType: null | string
  width: null | number
}

export type PrintedArticle = {
  credits: PrintedCredit[]
  headline: string
  id: number | string
  kicker: null | string
  paragraphs: PrintedParagraph[]
  photos: PrintedPhoto[]
  subhead: null | string
}

/** Place on the grid, in grid units from the top left corner. */
export type Frame = { height: number; width: number; x: number; y: number }

export type PrintedPlacement = Frame & {
  /** Text columns inside the frame. */
  columns: number
  headlineStyle: 'banner' | 'lead' | 'plain'
  key: string
} & ({ article: PrintedArticle; kind: 'article' } | { kind: 'photo'; photo: PrintedPhoto })

export type Masthead = {
  /** Issue date, YYYY-MM-DD. */
  date: string
  number: null | number
  pageName: string
  pageNumber: number
  paper: string
}

/** All that a reader sees on paper: exactly this is hashed and signed. No tag, warning or workflow field belongs here. */
export type PrintedPage = {
  grid: { columns: number; rows: number }
  masthead: Masthead
  placements: PrintedPlacement[]
}

/** A person, date or event tagged in a story at the time it was published; not part of what is signed. */
export type PublishedPerson = {
  name: string
  official: null | number | string
  positions: string[]
  title: null | string
}
export type PublishedDate = {
  from: null | string
  partOfDay: null | PartOfDay
  text: string
  timex: null | string
  to: null | string
  value: null | string
}
export type PublishedTags = { dates: PublishedDate[]; people: PublishedPerson[] }

/** One frozen page. `revision` counts up from 1 for each publication of the same page of the same edition. */
export type PublishedPage = PrintedPage & {
  hash: string
  /** ISO 8601 instant. */
  publishedAt: string
  revision: number
  /** Tags by article id. */
  tags: Record<string, PublishedTags>
}

/** A snapshot as the store hands it to readers. */
export type StoredSnapshot = {
  editionDate: string
  editionNumber: null | number
  id: number | string
  page: PublishedPage
  pageName: string
  pageNumber: number
}
