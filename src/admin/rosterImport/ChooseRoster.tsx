'use client'
import { Button } from '@payloadcms/ui'
import { type DragEvent, useRef, useState } from 'react'
import { useWords } from '../useWords.js'

type Props = { isBusy: boolean; load: (file: File) => Promise<void> }

/** Where a file is dropped, or chosen by button. */
export function ChooseRoster({ isBusy, load }: Props) {
  const { words } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const open = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !isBusy) void load(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    open(event.dataTransfer.files)
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <div
      className={`broadsheet-roster__drop${isOver ? ' broadsheet-roster__drop--over' : ''}`}
      onDragLeave={() => setIsOver(false)}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        extraButtonProps={{ 'data-testid': 'roster-choose' }}
        margin={false}
        onClick={() => input.current?.click()}
      >
        {words(isBusy ? 'working' : 'rosterChoose')}
      </Button>
      <span>{words('rosterDropHelp')}</span>
      <input
        accept=".json,.csv,application/json,text/csv"
        aria-label={words('rosterChoose')}
        data-testid="roster-file"
        hidden
        onChange={(event) => {
          open(event.target.files)
          event.target.value = ''
        }}
        ref={input}
        type="file"
      />
    </div>
  )
}
