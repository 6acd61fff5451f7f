'use client'
import { Button, Dropzone } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { useWords } from '../useWords.js'
import { DayInput } from './DayInput.js'
import { PasteBox } from './PasteBox.js'
import type { ImportOnScreen } from './useImport.js'

type Props = { day: string } & Pick<ImportOnScreen, 'open' | 'setDay' | 'waiting'>

/** Where a page comes in: its day, a place to drop it, and a box to paste it into. */
export function ImportStart({ day, open, setDay, waiting }: Props) {
  const { words } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const helpId = useId()
  const [left, setLeft] = useState<null | string>(null)
  const bring = (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    setLeft(files.length > 1 ? words('importOneAtATime', { file: file.name }) : null)
    void open({ content: file, fileName: file.name, type: 'application/octet-stream' })
  }
  return (
    <div className="broadsheet-import__start">
      <DayInput day={day} onChange={setDay} />
      <Dropzone className="broadsheet-import__drop" disabled={waiting !== null} onChange={bring}>
        <Button
          aria-describedby={helpId}
          disabled={waiting !== null}
          extraButtonProps={{ 'data-testid': 'import-choose' }}
          margin={false}
          onClick={() => input.current?.click()}
        >
          {words('importChoose')}
        </Button>
        <span id={helpId}>{words('importDropHere')}</span>
        <input
          accept=".txt,.docx,text/plain"
          data-testid="import-file"
          hidden
          onChange={(event) => {
            bring(event.target.files)
            event.target.value = '' // the same file may be chosen again
          }}
          ref={input}
          type="file"
        />
      </Dropzone>
      {left && <p role="status">{left}</p>}
      <PasteBox isDisabled={waiting !== null} open={open} />
    </div>
  )
}
