'use client'
import { useDocumentForm, useForm } from '@payloadcms/ui'
import { useMemo } from 'react'
import { type LiveStore, liveStoreOf } from './LiveStore.js'

/**
 * The live store of a rich text field of the open document.
 * @param path the field's path in the document
 */
export function useLiveStore(path: string): LiveStore {
  const { formRef: own } = useForm()
  // Undefined outside a document; the types do not say so.
  const ofDocument = useDocumentForm() as Partial<ReturnType<typeof useDocumentForm>> | undefined
  const form = ofDocument?.formRef ?? own
  return useMemo(() => liveStoreOf(form, path), [form, path])
}
