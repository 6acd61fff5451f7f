/** Shapes of the demo paper's JSON files. Keys tie them together; none of them reaches a reader. */

type Credit = { name: string; role: string }

/** Half day or part of it, as an event tells it. */
export type PartOfDay = 'afternoon' | 'evening' | 'midday' | 'morning' | 'night'

export type PaperEdition = {
  /** Issue date, YYYY-MM-DD. */
  date: string
  /** Instant at which the last page must be signed, ISO 8601 with offset. */
  deadline: string
  number: number
  pages: { name: string; number: number }[]
  paper: string
  timeZone: string
}

export type PaperEvent = {
  chair: string[]
  /** YYYY-MM-DD. */
  date: string
  key: string
  kind: string
  name: string
  organizer: null | string
  participants: string[]
  partOfDay: null | PartOfDay
  place: null | string
  /** Keys of the stories that tell of it. */
  stories: string[]
}

export type PaperPlacement = {
  columns: number
  headlineStyle: 'banner' | 'lead' | 'plain'
  height: number
  /** Key of a photo; exactly one of `photo` and `story` stands. */
  photo?: string
  story?: string
  width: number
  x: number
  y: number
}

export type PaperLayout = {
  /** How far the seed takes the page. */
  goal: 'drafting' | 'in-review' | 'published'
  grid: { columns: number; rows: number }
  page: number
  placements: PaperPlacement[]
}

export type PaperOfficial = {
  name: string
  otherNames: string[]
  posts: {
    /** Printed forms that the desk allows, the full one first. */
    forms: string[]
    /** YYYY-MM; null = open. */
    from: null | string
    group: string
    organization: string
    rank: number
    title: string
    to: null | string
  }[]
}

export type PaperPhoto = {
  alt: string
  caption: string
  /** Printed credit line. */
  credit: string
  credits: Credit[]
  /** File name in desk/paper/photos. */
  file: string
  headline: string
  key: string
  place: string
  takenAt: string
}

export type PaperStaff = {
  email: string
  /** What the person is called at the desk. */
  job: string
  key: string
  name: string
  role: 'admin' | 'desk-editor' | 'editor-in-chief' | 'reporter'
}

export type PaperStory = {
  credits: Credit[]
  headline: string
  key: string
  kicker: null | string
  /** Stated only where a story has more than one lead. */
  leads?: { byline: Credit[]; date: string; marker: string; paragraph: number }[]
  page: number
  paragraphs: string[]
  section: string
  subhead: null | string
}
