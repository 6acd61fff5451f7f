'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useRoutes } from './useRoutes.js'

/** Address of the document on the screen in REST, and the stamp of its last save; null before the first. */
export function useDocumentUrl(): { stamp: string; url: null | string } {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { apiUrl } = useRoutes()
  return {
    stamp: `${data?.updatedAt} ${mostRecentUpdate?.updatedAt}`,
    url: id === undefined ? null : apiUrl(`/${collectionSlug}/${id}`),
  }
}
