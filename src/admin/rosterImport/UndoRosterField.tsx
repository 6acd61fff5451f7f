'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { UndoRoster } from './UndoRoster.js'

/** The button on an import's own page; one that was taken back has none. */
export const UndoRosterField: UIFieldClientComponent = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.state?.value)
  if (id === undefined || !collectionSlug || state === 'undone' || state === 'failed') return null
  return (
    <div className="field-type">
      <UndoRoster id={id} slug={collectionSlug} />
    </div>
  )
}
