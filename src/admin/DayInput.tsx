'use client'
import { useId } from 'react'
import './day.css'

type Props = {
  label: string
  onChange: (day: string) => void
  testId?: string
  /** YYYY-MM-DD, or empty. */
  value: string
}

/** A day of the calendar in the browser's own date field, which the keyboard and screen readers know. */
export function DayInput({ label, onChange, testId, value }: Props) {
  const id = useId()
  return (
    <div className="field-type broadsheet-day">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="broadsheet-day__input"
        data-testid={testId}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        type="date"
        value={value}
      />
    </div>
  )
}
