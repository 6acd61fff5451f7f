'use client'
import { useAuth } from '@payloadcms/ui'

/** Whether the person may add a document to a collection. */
export function useMayCreate(collection: string): boolean {
  const { permissions } = useAuth()
  return Boolean(permissions?.collections?.[collection]?.create)
}
