'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useRoutes } from '../useRoutes.js'

/** What a row of a page places: a story or a photo. */
export type Placed = { relationTo: string; value: { id: Id } | Id }

type Id = number | string
type Titled = { caption?: null | string; headline?: null | string }

/** Titles asked for on this screen, so that twenty rows that open and close ask once each. */
type Asked = { at: number; lastSave: string | undefined; title: Promise<null | string> }
const asked = new Map<string, Asked>()
const freshFor = 60_000

/**
 * Headline of a story, headline or caption of a photo, in its newest form.
 * @returns undefined while it is being fetched, null when it has none
 */
export function useTitleOf(placed: null | Placed | undefined): null | string | undefined {
  const { apiUrl } = useRoutes()
  const { mostRecentUpdate } = useDocumentEvents()
  const lastSave = mostRecentUpdate?.updatedAt
  const id = idOf(placed?.value)
  const url =
    placed && id !== undefined ? apiUrl(`/${placed.relationTo}/${id}?depth=0&draft=true`) : null
  const [found, setFound] = useState<{ title: null | string; url: string }>()
  useEffect(() => {
    if (!url) return
    let isOnScreen = true
    void titleAt(url, lastSave).then((title) => isOnScreen && setFound({ title, url }))
    return () => {
      isOnScreen = false
    }
  }, [lastSave, url])
  return found?.url === url ? found.title : undefined
}

function titleAt(url: string, lastSave: string | undefined): Promise<null | string> {
  const known = asked.get(url)
  const isFresh = known?.lastSave === lastSave && Date.now() - (known?.at ?? 0) < freshFor
  if (known && isFresh) return known.title
  const title = fetchTitle(url)
  asked.set(url, { at: Date.now(), lastSave, title })
  return title
}

/** A title that cannot be had is not worth an alarm: the row says its number and place all the same. */
async function fetchTitle(url: string): Promise<null | string> {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) {
    asked.delete(url)
    return null
  }
  const { caption, headline } = (await response.json()) as Titled
  return headline || caption || null
}

const idOf = (value: Placed['value'] | undefined): Id | undefined =>
  typeof value === 'object' ? value?.id : value
