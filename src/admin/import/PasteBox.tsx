'use client'
import { Button } from '@payloadcms/ui'
import { type ClipboardEvent, useId, useState } from 'react'
import { readHtml } from '../../intake/core/paste/readHtml.js'
import { useWords } from '../useWords.js'
import type { ImportOnScreen } from './useImport.js'

type Props = { isDisabled: boolean } & Pick<ImportOnScreen, 'open'>

/**
 * A box for text from elsewhere. What Word, WeChat or a web page put on the clipboard is one story and is read at once, with
 * its headings; plain text may be a whole page and waits for the button.
 */
export function PasteBox({ isDisabled, open }: Props) {
  const { words } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const fileName = words('importPastedName')
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    if (text || readHtml(html).blocks.length === 0) return
    event.preventDefault()
    void open({ content: html, fileName, type: 'text/html;charset=utf-8' })
  }
  const read = () => open({ content: text, fileName, type: 'text/plain;charset=utf-8' })
  return (
    <div className="field-type broadsheet-import__paste">
      <label className="field-label" htmlFor={id}>
        {words('importPaste')}
      </label>
      <textarea
        className="broadsheet-import__textarea"
        data-testid="import-paste"
        id={id}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
        rows={6}
        value={text}
      />
      <Button
        buttonStyle="secondary"
        disabled={isDisabled || text.trim() === ''}
        extraButtonProps={{ 'data-testid': 'import-read-pasted' }}
        margin={false}
        onClick={() => void read()}
      >
        {words('importReadPasted')}
      </Button>
    </div>
  )
}
