/** Tags as an article keeps them. The server writes them; people rule on them. */
import type { DateMention, EventReading, Span, TitleSource } from './item.js'

export type TagState = 'auto' | 'confirmed' | 'rejected'

export type PersonTag = {
  id?: string
  mentions: Span[]
  name: string
  official: null | number | string
  positions: string[]
  role: null | string
  rule: string
  state: TagState
  titleAsWritten: null | string
  titleSource: null | TitleSource
}

export type DateTag = Omit<DateMention, 'end' | 'start' | 'where'> & {
  id?: string
  mentions: Span[]
  state: TagState
}

export type EventTag = EventReading & {
  /** Id of the event in the events collection, once a person accepted the proposal. */
  event: null | number | string
  id?: string
  state: TagState
}

/**
 * One person's ruling on one tag: `key` is the tag's identity (see tagKey), `state: 'auto'` takes a ruling back. A warning
 * (see warningKey) is overridden by `state: 'rejected'` with a reason.
 */
export type Ruling = {
  key: string
  official?: null | number | string
  /** Why a warning does not hold in this story: needed to override it. */
  reason?: string
  state: TagState
  type: 'date' | 'event' | 'person' | 'warning'
}
