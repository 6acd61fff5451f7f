'use client'
import { Banner, Button } from '@payloadcms/ui'
import type { ImportEntry } from '../../intake/core/importAnswers.js'
import { useWords } from '../useWords.js'
import type { ImportSlugs } from './importSlugs.js'
import { UndoneNote } from './UndoneNote.js'
import { useUndo } from './useUndo.js'
import { Waiting } from './Waiting.js'

type Props = {
  id: number | string
  onUndone: (removed: ImportEntry[]) => void
  slugs: ImportSlugs
}

/** Takes an import back, and says what of it stays and why. */
export function UndoButton({ id, onUndone, slugs }: Props) {
  const { words } = useWords()
  const { failure, isBusy, result, undo } = useUndo(slugs.imports, id, onUndone)
  return (
    <div className="broadsheet-import__undo">
      {!result && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          extraButtonProps={{ 'data-testid': 'import-undo' }}
          margin={false}
          onClick={() => void undo()}
        >
          {words('importUndo')}
        </Button>
      )}
      {isBusy && <Waiting>{words('importUndoing')}</Waiting>}
      {failure && (
        <Banner type="error">
          <span role="alert">{failure}</span>
        </Banner>
      )}
      {result && <UndoneNote result={result} slugs={slugs} />}
    </div>
  )
}
