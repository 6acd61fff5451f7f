'use client'
import { useId, useState } from 'react'
import { useWords } from '../useWords.js'

type Props = {
  initial: string
  isDisabled: boolean
  onChange: (text: string) => void
  /** The cursor has come to an offset of the text. */
  onCursor: (text: string, offset: number) => void
}

/** Characters that stand in one row of the box, about. */
const perRow = 50
const mostRows = 16

/** The text of an item, a paragraph a line. It keeps what is typed, empty lines too, while the item gets clean paragraphs. */
export function TextBox({ initial, isDisabled, onChange, onCursor }: Props) {
  const { words } = useWords()
  const id = useId()
  const [text, setText] = useState(initial)
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / perRow), 0)
  return (
    <div className="field-type">
      <label className="field-label" htmlFor={id}>
        {words('importText')}
      </label>
      <textarea
        className="broadsheet-import__textarea"
        data-testid="import-text"
        disabled={isDisabled}
        id={id}
        onChange={(event) => {
          setText(event.target.value)
          onChange(event.target.value)
        }}
        onSelect={({ currentTarget }) =>
          onCursor(currentTarget.value, currentTarget.selectionStart)
        }
        rows={Math.min(mostRows, Math.max(2, rows))}
        value={text}
      />
    </div>
  )
}
