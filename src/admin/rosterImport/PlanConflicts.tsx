'use client'
import { Banner } from '@payloadcms/ui'
import type { RosterConflict } from '../../officials/core/exchange/rosterConflicts.js'
import { useWords, type Words } from '../useWords.js'

type Props = {
  accepts: boolean
  conflicts: RosterConflict[]
  setAccepts: (accepts: boolean) => void
}

/** Who would hold a post beside whom; taken only when the person says so. */
export function PlanConflicts({ accepts, conflicts, setAccepts }: Props) {
  const { words } = useWords()
  return (
    <Banner type="error">
      <div data-testid="roster-conflicts" role="alert">
        <strong>{words('rosterConflicts', { count: conflicts.length })}</strong>
        <ul>
          {conflicts.map((conflict, index) => (
            <li key={index}>{sentence(conflict, words)}</li>
          ))}
        </ul>
        <label className="broadsheet-roster__accept">
          <input
            checked={accepts}
            data-testid="roster-accept"
            onChange={(event) => setAccepts(event.target.checked)}
            type="checkbox"
          />
          {words('rosterAcceptConflicts')}
        </label>
      </div>
    </Banner>
  )
}

function sentence({ kind, one, organization, other, title }: RosterConflict, words: Words): string {
  const post = `${organization} ${title}`
  const term = (side: RosterConflict['one']) => `${side.from ?? '…'} – ${side.to ?? '…'}`
  const values = { one: one.name, oneTerm: term(one), other: other.name, otherTerm: term(other) }
  return words(kind === 'twice' ? 'rosterHeldTwice' : 'rosterTwoHolders', { ...values, post })
}
