'use client'
import { Button, Dropzone, useAuth } from '@payloadcms/ui'
import { useRef } from 'react'
import { useWords } from '../useWords.js'
import { DroppedRow } from './DroppedRow.js'
import './import.css'
import type { ImportSlugs } from './importSlugs.js'
import { useDroppedDocuments } from './useDroppedDocuments.js'
import { Waiting } from './Waiting.js'

/** Over the list of stories: Word documents dropped here become drafts, one each. */
export function DocumentDrop({ slugs }: { slugs: ImportSlugs }) {
  const { words } = useWords()
  const { permissions } = useAuth()
  const input = useRef<HTMLInputElement>(null)
  const { at, bring, results, retry } = useDroppedDocuments(slugs.imports)
  if (!permissions?.collections?.[slugs.articles]?.create) return null
  const isBusy = at !== null
  return (
    <div className="broadsheet-import__documents" data-testid="document-drop">
      <Dropzone
        className="broadsheet-import__drop"
        disabled={isBusy}
        multipleFiles
        onChange={(files) => void bring([...files])}
      >
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => input.current?.click()}
          size="small"
        >
          {words('documentChoose')}
        </Button>
        <span>{words('documentDrop')}</span>
        <input
          accept=".docx"
          data-testid="document-file"
          hidden
          multiple
          onChange={(event) => {
            void bring([...(event.target.files ?? [])])
            event.target.value = ''
          }}
          ref={input}
          type="file"
        />
      </Dropzone>
      {at && (
        <Waiting part={at.number / at.count}>
          {words('documentReading', { count: at.count, file: at.file, number: at.number })}
        </Waiting>
      )}
      <ul>
        {results.map((result) => (
          <DroppedRow key={result.key} result={result} retry={retry} slugs={slugs} />
        ))}
      </ul>
    </div>
  )
}
