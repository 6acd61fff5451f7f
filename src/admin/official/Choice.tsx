'use client'
import { useId } from 'react'

type Props = {
  label: string
  onChange: (value: string) => void
  options: { label: string; value: string }[]
  testId?: string
  value: string
}

/** A choice of one among few, in the browser's own list. */
export function Choice({ label, onChange, options, testId, value }: Props) {
  const id = useId()
  return (
    <div className="field-type broadsheet-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="broadsheet-choice__select"
        data-testid={testId}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
