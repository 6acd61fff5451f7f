'use client'
import { dayAfter } from '../../officials/core/termDraft.js'
import { DayInput } from '../DayInput.js'
import { useWords } from '../useWords.js'
import { Choice } from './Choice.js'
import { periodOf } from './periodOf.js'
import type { TermParts } from './termParts.js'

/** Which post ends, and its last day; what begins moves along to the day after. */
export function TermEnd({ change, draft, posts }: TermParts) {
  const { words } = useWords()
  const open = posts.filter(({ id, to }) => id && !to)
  const options = open.map((post) => ({
    label: [post.title, post.organization, periodOf(post, words)].filter(Boolean).join(' · '),
    value: post.id ?? '',
  }))
  const { next, successor } = draft
  const setLastDay = (lastDay: string) => {
    const firstDay = dayAfter(lastDay)
    change({
      lastDay,
      next: next && { ...next, firstDay },
      successor: successor && { ...successor, firstDay },
    })
  }
  return (
    <fieldset>
      <legend>{words('termEnds')}</legend>
      <div className="broadsheet-term__row">
        <Choice
          label={words('post')}
          onChange={(post) => change({ post, ...(!post && { successor: null }) })}
          options={[...options, { label: words('termNothingEnds'), value: '' }]}
          testId="term-post"
          value={draft.post}
        />
        {draft.post && (
          <DayInput
            label={words('termLastDay')}
            onChange={setLastDay}
            testId="term-last-day"
            value={draft.lastDay}
          />
        )}
      </div>
    </fieldset>
  )
}
