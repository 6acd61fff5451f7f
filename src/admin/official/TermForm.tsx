'use client'
import { Banner, Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { KeptPost } from '../../officials/core/changeOfTerm.js'
import { type TermDraft, isComplete } from '../../officials/core/termDraft.js'
import { useWords } from '../useWords.js'
import { TermEnd } from './TermEnd.js'
import { TermNext } from './TermNext.js'
import { TermOutcome } from './TermOutcome.js'
import { TermSuccessor } from './TermSuccessor.js'
import { TextLine } from './TextLine.js'
import { useTerm } from './useTerm.js'

type Props = {
  close: () => void
  name: string
  official: number | string
  posts: KeptPost[]
}

const empty: TermDraft = { lastDay: '', next: null, post: '', source: '', successor: null }

/**
 * A change of term, filled in from top to bottom: what ends, what begins, who follows, by which notice. It is checked first and
 * carried out when the person has seen what it does.
 */
export function TermForm({ close, name, official, posts }: Props) {
  const { words } = useWords()
  const open = posts.filter(({ to }) => !to)
  const [draft, setDraft] = useState<TermDraft>({ ...empty, post: open[0]?.id ?? '' })
  const term = useTerm({ official, posts })
  const change = (part: Partial<TermDraft>) => {
    setDraft((before) => ({ ...before, ...part }))
    term.forget()
  }
  const { failure, isBusy, outcome } = term
  const parts = { change, draft, posts }
  return (
    <div className="broadsheet-official broadsheet-term" data-testid="term-form">
      {!outcome?.isSaved && (
        <>
          <TermEnd {...parts} />
          <TermNext {...parts} name={name} />
          {draft.post && <TermSuccessor {...parts} official={official} />}
          <TextLine
            label={words('postSource')}
            onChange={(source) => change({ source })}
            path="term-source"
            value={draft.source}
          />
        </>
      )}
      {failure && (
        <Banner type="error">
          <span data-testid="term-error" role="alert">
            {failure}
          </span>
        </Banner>
      )}
      {outcome && <TermOutcome outcome={outcome} />}
      <div className="broadsheet-term__buttons">
        {outcome?.isSaved ? (
          <TermButton act={close} id="term-close" word="termClose" />
        ) : outcome ? (
          <TermButton
            act={() => void term.send(draft, false)}
            disabled={isBusy}
            id="term-do"
            word="termDo"
          />
        ) : (
          <TermButton
            act={() => void term.send(draft, true)}
            disabled={isBusy || !isComplete(draft)}
            id="term-check"
            word="termCheck"
          />
        )}
        {isBusy && <span role="status">{words('working')}</span>}
      </div>
    </div>
  )
}

type ButtonProps = {
  act: () => void
  disabled?: boolean
  id: string
  word: 'termCheck' | 'termClose' | 'termDo'
}

const TermButton = ({ act, disabled, id, word }: ButtonProps) => {
  const { words } = useWords()
  return (
    <Button
      disabled={disabled}
      extraButtonProps={{ 'data-testid': id }}
      margin={false}
      onClick={act}
    >
      {words(word)}
    </Button>
  )
}
