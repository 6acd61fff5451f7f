'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { postRoster, RosterError } from './requestRoster.js'
import type { UndoAnswer } from './rosterAnswer.js'

const keptWords = { changed: 'rosterKept-changed', 'in-use': 'rosterKept-in-use' } as const

/** Takes one import of a roster back, and says who stays and why. */
export function UndoRoster({ id, slug }: { id: number | string; slug: string }) {
  const { language, words } = useWords()
  const { apiUrl } = useRoutes()
  const url = apiUrl(`/${slug}/${id}/undo`)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<null | string>(null)
  const [undone, setUndone] = useState<null | UndoAnswer>(null)
  const undo = async () => {
    setIsBusy(true)
    setFailure(null)
    try {
      setUndone(await postRoster<UndoAnswer>({ language, url }))
    } catch (error) {
      const said = error instanceof RosterError ? error.message : ''
      setFailure(said || words('loadFailed'))
    } finally {
      setIsBusy(false)
    }
  }
  if (undone) return <Undone undone={undone} />
  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        extraButtonProps={{ 'data-testid': 'roster-undo' }}
        margin={false}
        onClick={() => void undo()}
        size="small"
      >
        {words(isBusy ? 'working' : 'rosterUndo')}
      </Button>
      {failure && <p role="alert">{failure}</p>}
    </>
  )
}

function Undone({ undone: { kept, removed, restored } }: { undone: UndoAnswer }) {
  const { words } = useWords()
  return (
    <div data-testid="roster-undone" role="status">
      <p>{words('rosterUndone', { kept: kept.length, removed, restored })}</p>
      <ul>
        {kept.map(({ name, reason }, index) => (
          <li key={index}>{words(keptWords[reason], { name })}</li>
        ))}
      </ul>
    </div>
  )
}
