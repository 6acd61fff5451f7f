'use client'
import type { ImportPlan } from '../../officials/core/exchange/planImport.js'
import { useWords } from '../useWords.js'

/** Which part of a plan is listed: what there is to decide, or what stays as it is. */
export type Shown = 'missing' | 'open' | 'same'

type Props = { counts: ImportPlan['counts']; setShown: (shown: Shown) => void; shown: Shown }

/** How many entries are new, changed, open, the same and missing; each choice lists its own. */
export function PlanCounts({ counts, setShown, shown }: Props) {
  const { words } = useWords()
  const { asked, changed, missing, new: added, same } = counts
  const choices: [Shown, string][] = [
    ['open', words('rosterOpenCount', { asked, changed, new: added })],
    ['same', words('rosterSameCount', { same })],
    ['missing', words('rosterMissingCount', { missing })],
  ]
  return (
    <div className="broadsheet-roster__counts" role="group">
      {choices.map(([choice, text]) => (
        <button
          aria-pressed={shown === choice}
          data-testid={`roster-show-${choice}`}
          key={choice}
          onClick={() => setShown(choice)}
          type="button"
        >
          {text}
        </button>
      ))}
    </div>
  )
}
