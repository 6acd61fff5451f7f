'use client'
import { useId } from 'react'
import type { RosterOn } from '../../officials/core/rosterOn.js'
import { DayInput } from '../DayInput.js'
import { useWords } from '../useWords.js'

type Props = {
  /** The day that is shown. */
  on: string
  query: { group?: string; words: string }
  set: (part: { group?: string; on?: string; words?: string }) => void
} & Pick<RosterOn, 'groups'>

/** The day, words to look for, and the groups with their counts. */
export function RosterControls({ groups, on, query, set }: Props) {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="broadsheet-roster__controls">
      <DayInput
        label={words('rosterDay')}
        onChange={(day) => set({ on: day })}
        testId="roster-day"
        value={on}
      />
      <div className="field-type">
        <label className="field-label" htmlFor={id}>
          {words('rosterSearch')}
        </label>
        <input
          className="broadsheet-roster__search"
          data-testid="roster-search"
          id={id}
          onChange={(event) => set({ words: event.target.value })}
          type="search"
          value={query.words}
        />
      </div>
      <div aria-label={words('rosterGroup')} className="broadsheet-roster__groups" role="group">
        <Group
          isOn={query.group === undefined}
          label={words('rosterAll')}
          set={() => set({ group: undefined })}
        />
        {groups.map(({ count, group }) => (
          <Group
            isOn={query.group === group}
            key={group}
            label={`${group || words('rosterNoGroup')} ${count}`}
            set={() => set({ group })}
          />
        ))}
      </div>
    </div>
  )
}

const Group = ({ isOn, label, set }: { isOn: boolean; label: string; set: () => void }) => (
  <button aria-pressed={isOn} className="broadsheet-roster__group" onClick={set} type="button">
    {label}
  </button>
)
