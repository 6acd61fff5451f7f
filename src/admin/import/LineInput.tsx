'use client'
import { useId } from 'react'

type Props = {
  isDisabled: boolean
  label: string
  name: string
  onChange: (text: string) => void
  value: string
}

/** One line of an item with its name before it. */
export function LineInput({ isDisabled, label, name, onChange, value }: Props) {
  const id = useId()
  return (
    <div className="broadsheet-import__line" data-line={name}>
      <label htmlFor={id}>{label}</label>
      <input
        data-testid={`import-${name}`}
        disabled={isDisabled}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        type="text"
        value={value}
      />
    </div>
  )
}
