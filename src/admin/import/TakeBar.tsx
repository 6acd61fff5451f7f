'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useWords } from '../useWords.js'
import { EarlierNote } from './EarlierNote.js'
import type { ImportOnScreen } from './useImport.js'
import { Waiting } from './Waiting.js'

/** Saves the chosen items, by button or by Ctrl or ⌘ with Enter; asks first where the page is in the desk already. */
export function TakeBar({ screen }: { screen: ImportOnScreen }) {
  const { words } = useWords()
  const { asked, items, take, waiting } = screen
  const chosen = items.filter(({ isTaken }) => isTaken).length
  const isIdle = waiting === null && chosen > 0
  useTakeKey(() => {
    if (isIdle && !asked) void take()
  })
  return (
    <div className="broadsheet-import__bar">
      {asked && <EarlierNote earlier={asked} />}
      <Button
        disabled={!isIdle}
        extraButtonProps={{ 'data-testid': asked ? 'import-again' : 'import-take' }}
        margin={false}
        onClick={() => void take(asked !== null)}
      >
        {asked ? words('importAgain') : words('importTakeChosen', { chosen, all: items.length })}
      </Button>
      <span className="broadsheet-import__hint">
        {words(asked ? 'importAgainHelp' : 'importTakeHelp')}
      </span>
      {waiting?.for === 'saving' && (
        <Waiting>{words('importSaving', { number: waiting.count })}</Waiting>
      )}
    </div>
  )
}

function useTakeKey(take: () => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
