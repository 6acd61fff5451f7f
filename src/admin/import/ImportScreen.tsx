'use client'
import { Banner, Gutter, SetStepNav } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import './import.css'
import { ImportStart } from './ImportStart.js'
import type { ImportSlugs } from './importSlugs.js'
import { PageReview } from './PageReview.js'
import { useImport } from './useImport.js'
import { Waiting } from './Waiting.js'

/** The Import screen: a page comes in, is shown as it was recognised, mended, taken item by item, and taken back. */
export function ImportScreen({ issueDate, slugs }: { issueDate: string; slugs: ImportSlugs }) {
  const { words } = useWords()
  const screen = useImport(slugs.imports, issueDate)
  const { day, failure, open, page, setDay, waiting } = screen
  return (
    <Gutter className="broadsheet-import">
      <SetStepNav nav={[{ label: words('importTitle') }]} />
      <h1 data-testid="import-screen">{words('importTitle')}</h1>
      {!page && <p className="broadsheet-import__help">{words('importHelp')}</p>}
      {failure && (
        <Banner type="error">
          <span data-testid="import-failure" role="alert">
            {failure}
          </span>
        </Banner>
      )}
      {waiting?.for === 'reading' && (
        <Waiting>{words('importReading', { file: waiting.fileName })}</Waiting>
      )}
      {page ? (
        <PageReview page={page} screen={screen} slugs={slugs} />
      ) : (
        <ImportStart day={day} open={open} setDay={setDay} waiting={waiting} />
      )}
    </Gutter>
  )
}
