'use client'
import { useAuth, useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'

/** Whether the person may decide on tags: may save the story, and nobody else has it open. */
export function useMayRule(): { isBusy: boolean; mayRule: boolean } {
  const { currentEditor, documentIsLocked, hasSavePermission, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { disabled } = useForm()
  const isBusy = useFormProcessing()
  const editor = idOf(currentEditor)
  const isHeldByAnother = Boolean(documentIsLocked) && editor !== null && editor !== idOf(user)
  const isReadOnly = disabled && !isBusy
  return {
    isBusy,
    mayRule: Boolean(hasSavePermission) && !isTrashed && !isHeldByAnother && !isReadOnly,
  }
}

const idOf = (user: unknown): null | number | string =>
  user !== null && typeof user === 'object'
    ? (user as { id: number | string }).id
    : ((user as number | string | undefined) ?? null)
