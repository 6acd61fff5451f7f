'use client'
import { Banner, Button, useRouteCache } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import { EarlierNote } from './EarlierNote.js'
import { EntryList } from './EntryList.js'
import type { ImportSlugs } from './importSlugs.js'
import { UndoButton } from './UndoButton.js'
import type { Dropped } from './useDroppedDocuments.js'

type Props = { result: Dropped; retry: (result: Dropped) => Promise<void>; slugs: ImportSlugs }

/** What became of one dropped document: a draft that can be taken back, a question, or why it was refused. */
export function DroppedRow({ result, retry, slugs }: Props) {
  const { words } = useWords()
  const { clearRouteCache } = useRouteCache()
  if (result.kind === 'refused')
    return (
      <li data-testid="document-refused">
        <Banner type="error">
          <span role="alert">{result.reason}</span>
        </Banner>
      </li>
    )
  const { answer, file } = result
  if (answer.outcome === 'imported-before')
    return (
      <li data-testid="document-known">
        <EarlierNote earlier={answer.earlier} />
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void retry(result)}
          size="small"
        >
          {words('importAgain')}
        </Button>
      </li>
    )
  return (
    <li className="broadsheet-import__saved" data-testid="document-made">
      <strong>{file.name}</strong>
      <EntryList entries={answer.entries} slugs={slugs} />
      <UndoButton id={answer.id} onUndone={clearRouteCache} slugs={slugs} />
    </li>
  )
}
