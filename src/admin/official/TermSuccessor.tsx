'use client'
import { dayAfter } from '../../officials/core/termDraft.js'
import { DayInput } from '../DayInput.js'
import { useWords } from '../useWords.js'
import { Offer } from './Offer.js'
import { OfficialSelect } from './OfficialSelect.js'
import { StatusChoice } from './StatusChoice.js'
import type { TermParts } from './termParts.js'

/** Who follows in the post that ends: somebody on the roster, or a new name. Title, body, rank and forms go over. */
export function TermSuccessor({
  change,
  draft,
  official,
  posts,
}: { official: number | string } & TermParts) {
  const { words } = useWords()
  const { lastDay, post, successor } = draft
  const title = posts.find(({ id }) => id === post)?.title ?? ''
  const begin = { firstDay: dayAfter(lastDay), name: '', official: null, status: '' } as const
  const set = (part: Partial<NonNullable<typeof successor>>) =>
    change({ successor: successor && { ...successor, ...part } })
  return (
    <Offer
      isTaken={successor !== null}
      label={words('termSuccessor', { title })}
      onToggle={() => change({ successor: successor ? null : begin })}
    >
      {successor && (
        <div className="broadsheet-term__row">
          <OfficialSelect chosen={successor} except={official} onChange={set} />
          <DayInput
            label={words('termFirstDay')}
            onChange={(firstDay) => set({ firstDay })}
            testId="term-successor-first-day"
            value={successor.firstDay}
          />
          <StatusChoice onChange={(status) => set({ status })} value={successor.status} />
        </div>
      )}
    </Offer>
  )
}
