/** An event in an official's list. */
export type EventRow = {
  date: null | string
  id: number | string
  /** Whether the person chairs or leads it. */
  isChair: boolean
  kind: null | string
  name: string
  place: null | string
}

/** A part of the events at which a name stands. */
export type EventPage = {
  events: EventRow[]
  /** True where other officials bear the name too: events know people by name alone. */
  hasNamesakes: boolean
  page: number
  pages: number
  total: number
}
