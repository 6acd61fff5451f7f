'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../useWords.js'
import type { Shown } from './PlanCounts.js'
import { PlanRow } from './PlanRow.js'
import type { SeenRoster } from './rosterAnswer.js'
import type { RosterImport } from './useRosterImport.js'

type Props = {
  isTaken: (entry: number) => boolean
  screen: RosterImport
  seen: SeenRoster
  shown: Shown
  turn: (entry: number) => void
}

const pageSize = 100

/** The entries of one part of a plan, a hundred at a time. */
export function PlanList({ isTaken, screen, seen, shown, turn }: Props) {
  const { words } = useWords()
  const [count, setCount] = useState(pageSize)
  if (shown === 'missing') return <Missing seen={seen} />
  const entries = seen.plan.entries.filter(({ state }) => (state === 'same') === (shown === 'same'))
  if (!entries.length) return <p>{words(shown === 'same' ? 'rosterNone' : 'rosterNothingNew')}</p>
  return (
    <>
      <ul className="broadsheet-roster__entries">
        {entries.slice(0, count).map((entry) => (
          <PlanRow
            entry={entry}
            evidence={seen.evidence?.[entry.entry] ?? null}
            isTaken={isTaken(entry.entry)}
            key={entry.entry}
            screen={screen}
            turn={() => turn(entry.entry)}
          />
        ))}
      </ul>
      {entries.length > count && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setCount(count + pageSize)}
          size="small"
        >
          {words('rosterMore', { more: entries.length - count })}
        </Button>
      )}
    </>
  )
}

/** Officials of the desk whom the file does not name. They stay. */
function Missing({ seen }: { seen: SeenRoster }) {
  const { words } = useWords()
  const { missing } = seen.plan
  return (
    <>
      <p>{words('rosterMissingHelp')}</p>
      <ul>
        {missing.slice(0, pageSize * 5).map(({ id, name, titles }) => (
          <li key={id}>
            {name} {titles.join('、')}
          </li>
        ))}
      </ul>
    </>
  )
}
