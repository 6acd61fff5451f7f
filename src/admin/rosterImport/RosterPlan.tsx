'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../useWords.js'
import { PlanConflicts } from './PlanConflicts.js'
import { PlanCounts, type Shown } from './PlanCounts.js'
import { PlanList } from './PlanList.js'
import type { SeenRoster } from './rosterAnswer.js'
import type { RosterImport } from './useRosterImport.js'

type Props = { screen: RosterImport; seen: SeenRoster }

/** What a file would change, entry by entry, and the buttons that take it or leave it. */
export function RosterPlan({ screen, seen }: Props) {
  const { words } = useWords()
  const { conflicts, counts, entries } = seen.plan
  const open = entries.filter(({ state }) => state === 'new' || state === 'changed')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [shown, setShown] = useState<Shown>(open.length || counts.asked ? 'open' : 'same')
  const [accepts, setAccepts] = useState(false)
  const taken = open.map(({ entry }) => entry).filter((entry) => !left.has(entry))
  const comes = (entry: number) => entry < 0 || taken.includes(entry)
  const clashes = conflicts.filter(({ one, other }) => comes(one.entry) && comes(other.entry))
  const turn = (entry: number) => setLeft(turned(left, entry))
  const isBlocked = screen.isBusy || !taken.length || (clashes.length > 0 && !accepts)
  return (
    <div className="broadsheet-roster__plan" data-testid="roster-plan">
      <h3>{words('rosterPlanTitle', { file: screen.fileName })}</h3>
      <PlanCounts counts={counts} setShown={setShown} shown={shown} />
      {clashes.length > 0 && (
        <PlanConflicts accepts={accepts} conflicts={clashes} setAccepts={setAccepts} />
      )}
      <PlanList
        isTaken={(entry) => !left.has(entry)}
        key={shown}
        screen={screen}
        seen={seen}
        shown={shown}
        turn={turn}
      />
      <div className="broadsheet-roster__buttons">
        <Button
          disabled={isBlocked}
          extraButtonProps={{ 'data-testid': 'roster-take' }}
          margin={false}
          onClick={() => void screen.take(taken, accepts)}
        >
          {screen.isBusy ? words('working') : words('rosterTake', { count: taken.length })}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={screen.isBusy}
          margin={false}
          onClick={() => setLeft(left.size ? new Set() : new Set(taken))}
        >
          {words(left.size ? 'rosterTakeAll' : 'rosterTakeNone')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={screen.isBusy}
          extraButtonProps={{ 'data-testid': 'roster-leave' }}
          margin={false}
          onClick={screen.clear}
        >
          {words('rosterLeave')}
        </Button>
        <span>{words('rosterNothingSaved')}</span>
      </div>
    </div>
  )
}

function turned(left: ReadonlySet<number>, entry: number): ReadonlySet<number> {
  const next = new Set(left)
  if (!next.delete(entry)) next.add(entry)
  return next
}
