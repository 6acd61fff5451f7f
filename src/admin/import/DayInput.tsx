'use client'
import { useId } from 'react'
import { useWords } from '../useWords.js'

type Props = { day: string; onChange: (day: string) => void }

/** The issue date of what is brought in. An unfinished date changes nothing. */
export function DayInput({ day, onChange }: Props) {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="field-type broadsheet-import__day">
      <label className="field-label" htmlFor={id}>
        {words('issueDate')}
      </label>
      <input
        data-testid="import-day"
        defaultValue={day}
        id={id}
        onChange={({ target }) => {
          if (target.validity.valid && target.value) onChange(target.value)
        }}
        required
        type="date"
      />
    </div>
  )
}
