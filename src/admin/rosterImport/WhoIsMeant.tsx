'use client'
import { useId } from 'react'
import type { PlannedEntry } from '../../officials/core/exchange/planImport.js'
import { useWords } from '../useWords.js'
import type { RosterImport } from './useRosterImport.js'

type Props = { entry: PlannedEntry; screen: RosterImport }

const questions = {
  'in-file': 'rosterAsk-in-file',
  'other-name': 'rosterAsk-other-name',
  'same-name': 'rosterAsk-same-name',
} as const

/** Whom an entry means: one of the desk's officials of that name, or somebody new. */
export function WhoIsMeant({ entry: { candidates, entry, id, name, state, why }, screen }: Props) {
  const { words } = useWords()
  const field = useId()
  const answer = screen.answers[entry]
  if (state !== 'asked')
    return <p>{words(id === null ? 'rosterMeantNew' : 'rosterMeantKnown', { name })}</p>
  const choose = (value: string) => {
    if (value === 'new') return screen.answer(entry, 'new')
    const who = candidates.find((one) => String(one.id) === value)
    return who && screen.answer(entry, who.id)
  }
  return (
    <p className="broadsheet-roster__who">
      <label htmlFor={field}>{words(questions[why ?? 'same-name'], { name })}</label>{' '}
      <select
        data-testid="roster-who"
        disabled={screen.isBusy}
        id={field}
        onChange={(event) => void choose(event.target.value)}
        value={answer === undefined ? '' : String(answer)}
      >
        <option value="">{words('rosterChooseWho')}</option>
        {candidates.map((one) => (
          <option key={one.id} value={String(one.id)}>
            {one.name} {one.titles.join('、')}
          </option>
        ))}
        <option value="new">{words('rosterSomebodyNew')}</option>
      </select>
    </p>
  )
}
