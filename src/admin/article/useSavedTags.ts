'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { dateKey, eventKey, personKey } from '../../articles/core/tagKey.js'
import type { DateTag, EventTag, PersonTag } from '../../documents/tags.js'

/** A tag with the key by which a ruling names it. */
export type KeyedTag<T> = { key: string; tag: T }

export type SavedTags = {
  dates: KeyedTag<DateTag>[]
  events: KeyedTag<EventTag>[]
  /** False for a story that was never saved. */
  isSaved: boolean
  people: KeyedTag<PersonTag>[]
}

/** The tags of the story as the server saved them last; they follow each save without a reload. */
export function useSavedTags(): SavedTags {
  const { data, id } = useDocumentInfo()
  const people = rows<PersonTag>(data?.people)
  const isShared = ({ name }: PersonTag) => people.filter((tag) => tag.name === name).length > 1
  return {
    dates: rows<DateTag>(data?.dates).map((tag) => ({ key: dateKey(tag), tag })),
    events: rows<EventTag>(data?.events).map((tag) => ({ key: eventKey(tag), tag })),
    isSaved: id !== undefined,
    people: people.map((tag) => ({ key: personKey(withPositions(tag), isShared(tag)), tag })),
  }
}

const rows = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** A JSON field that was never written is read as null. */
const withPositions = (tag: PersonTag) => ({
  name: tag.name,
  positions: rows<string>(tag.positions),
})
