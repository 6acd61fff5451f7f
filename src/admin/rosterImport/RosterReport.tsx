'use client'
import { Banner } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import type { ImportAnswer } from './rosterAnswer.js'
import { UndoRoster } from './UndoRoster.js'

type Props = { fileName: string; result: ImportAnswer; slug: string }

/** What an import did, and the button that takes it back. */
export function RosterReport({ fileName, result, slug }: Props) {
  const { words } = useWords()
  const { changed, created, id } = result
  return (
    <Banner type="success">
      <div data-testid="roster-report" role="status">
        <p>{words('rosterDone', { changed, created, file: fileName })}</p>
        {id !== null && <UndoRoster id={id} slug={slug} />}
      </div>
    </Banner>
  )
}
