'use client'
import { Pill } from '@payloadcms/ui'
import type { GivenEvidence } from '../../officials/core/exchange/givenEvidence.js'
import type { PlannedEntry } from '../../officials/core/exchange/planImport.js'
import { useWords } from '../useWords.js'
import { EntryChanges } from './EntryChanges.js'
import { EntryEvidence } from './EntryEvidence.js'
import type { RosterImport } from './useRosterImport.js'
import { WhoIsMeant } from './WhoIsMeant.js'

type Props = {
  entry: PlannedEntry
  evidence: GivenEvidence | null
  isTaken: boolean
  screen: RosterImport
  turn: () => void
}

const look = {
  asked: { pill: 'warning', word: 'rosterState-asked' },
  changed: { pill: 'light-gray', word: 'rosterState-changed' },
  new: { pill: 'success', word: 'rosterState-new' },
  same: { pill: 'white', word: 'rosterState-same' },
} as const

/** One official of the file: whether it is taken, what it is to the desk, and what would change. */
export function PlanRow({ entry, evidence, isTaken, screen, turn }: Props) {
  const { words } = useWords()
  const { name, state } = entry
  const mayTake = state === 'new' || state === 'changed'
  return (
    <li
      className="broadsheet-roster__entry"
      data-name={name}
      data-state={state}
      data-testid="roster-entry"
    >
      <label className="broadsheet-roster__name">
        {state !== 'same' && (
          <input
            aria-label={words('rosterTakeOne', { name })}
            checked={mayTake && isTaken}
            disabled={!mayTake || screen.isBusy}
            onChange={turn}
            type="checkbox"
          />
        )}
        <strong>{name}</strong>
      </label>
      <Pill pillStyle={look[state].pill} rounded size="small">
        {words(look[state].word)}
      </Pill>
      <div className="broadsheet-roster__what">
        {(state === 'asked' || screen.answers[entry.entry] !== undefined) && (
          <WhoIsMeant entry={entry} screen={screen} />
        )}
        <EntryChanges entry={entry} />
        {evidence && <EntryEvidence evidence={evidence} />}
      </div>
    </li>
  )
}
