'use client'
import { useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import type { ImportEntry } from '../../intake/core/importAnswers.js'
import { useWords } from '../useWords.js'
import { EntryList } from './EntryList.js'
import './import.css'
import type { ImportSlugs } from './importSlugs.js'
import { UndoButton } from './UndoButton.js'

/** What one import made, and the way back, where the import is looked up later. */
export function ImportRun({ slugs }: { slugs: ImportSlugs }) {
  const { words } = useWords()
  const { data, id } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  if (id === undefined) return null
  const entries = (data?.items ?? []) as ImportEntry[]
  return (
    <section className="field-type broadsheet-import__saved" data-testid="import-run">
      <h3 className="field-label">{words('importItems')}</h3>
      <EntryList entries={entries} slugs={slugs} />
      {data?.state === 'undone' ? (
        <p>{words('importUndoneBefore')}</p>
      ) : (
        <UndoButton id={id} onUndone={clearRouteCache} slugs={slugs} />
      )}
    </section>
  )
}
