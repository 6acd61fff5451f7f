'use client'
import { type TermDraft, dayAfter } from '../../officials/core/termDraft.js'
import { DayInput } from '../DayInput.js'
import { useWords } from '../useWords.js'
import { Offer } from './Offer.js'
import { StatusChoice } from './StatusChoice.js'
import type { TermParts } from './termParts.js'
import { TextLine } from './TextLine.js'

type Next = NonNullable<TermDraft['next']>

const empty: Next = { firstDay: '', group: '', organization: '', rank: '', status: '', title: '' }

/** The post that the person takes up, where there is one. */
export function TermNext({ change, draft, name, posts }: { name: string } & TermParts) {
  const { words } = useWords()
  const { lastDay, next, post } = draft
  const ended = posts.find(({ id }) => id === post)
  const begin = { ...empty, firstDay: dayAfter(lastDay), group: ended?.group ?? '' }
  return (
    <Offer
      isTaken={next !== null}
      label={words('termNext', { name })}
      onToggle={() => change({ next: next ? null : begin })}
    >
      {next && <Fields next={next} set={(part) => change({ next: { ...next, ...part } })} />}
    </Offer>
  )
}

function Fields({ next, set }: { next: Next; set: (part: Partial<Next>) => void }) {
  const { words } = useWords()
  const line = (key: 'group' | 'organization' | 'rank' | 'title', label: string) => (
    <TextLine
      label={label}
      onChange={(text) => set({ [key]: text })}
      path={`term-next-${key}`}
      value={next[key]}
    />
  )
  return (
    <>
      <div className="broadsheet-term__row">
        {line('title', words('postTitle'))}
        {line('organization', words('organization'))}
      </div>
      <div className="broadsheet-term__row">
        <DayInput
          label={words('termFirstDay')}
          onChange={(firstDay) => set({ firstDay })}
          testId="term-next-first-day"
          value={next.firstDay}
        />
        {line('rank', words('rank'))}
        {line('group', words('rosterGroup'))}
        <StatusChoice onChange={(status) => set({ status })} value={next.status} />
      </div>
    </>
  )
}
