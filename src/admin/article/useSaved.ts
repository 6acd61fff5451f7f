'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { PersonTag } from '../../documents/tags.js'
import type { Saved } from '../live/liveTags.js'

/** What the server kept at the last save; it follows each save without a reload. */
export function useSaved(): Saved {
  const { data } = useDocumentInfo()
  return useMemo(
    () => ({
      dates: rows(data?.dates),
      events: rows(data?.events),
      overrides: rows(data?.overrides),
      people: rows<PersonTag>(data?.people).map(withPositions),
      warnings: rows(data?.warnings),
    }),
    [data],
  )
}

const rows = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** A JSON field that was never written is read as null. */
const withPositions = (tag: PersonTag): PersonTag => ({ ...tag, positions: rows(tag.positions) })
