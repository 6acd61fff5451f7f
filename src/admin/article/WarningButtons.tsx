'use client'
import { Button } from '@payloadcms/ui'
import { useContext, useState } from 'react'
import { LiveContext } from '../live/LiveContext.js'
import type { LiveWarning } from '../live/liveTags.js'
import type { MessageKey } from '../../translations/index.js'
import { useWords } from '../useWords.js'
import { OverrideForm } from './OverrideForm.js'
import { useMayRule } from './useMayRule.js'
import type { Rulings } from './useRulings.js'

type Props = { nth: number; rulings: Rulings; warning: LiveWarning }

/** Puts the suggestion into the text, or keeps the words with a reason. Nothing for those who may not save the story. */
export function WarningButtons({ nth, rulings, warning }: Props) {
  const { words } = useWords()
  const live = useContext(LiveContext)
  const { isBusy, mayRule } = useMayRule()
  const [isAsking, setIsAsking] = useState(false)
  const [isStale, setIsStale] = useState(false)
  if (!mayRule) return null
  const { key, suggestion, where } = warning
  const override = (reason: string) => {
    rulings.rule({ key, reason, state: 'rejected', type: 'warning' })
    setIsAsking(false)
  }
  if (isAsking) return <OverrideForm onCancel={() => setIsAsking(false)} onSave={override} />
  const button = (testId: string, text: string, act: () => void, style: 'pill' | 'primary') => (
    <Button
      buttonStyle={style}
      disabled={isBusy}
      extraButtonProps={{ 'data-testid': testId }}
      margin={false}
      onClick={act}
      size="xsmall"
    >
      {text}
    </Button>
  )
  return (
    <>
      <span className="broadsheet-tags__buttons">
        {suggestion !== null &&
          where !== null &&
          button(
            'warning-fix',
            words(fixWord(warning), { words: suggestion || warning.words }),
            () => setIsStale(!live?.fix(key, nth)),
            'primary',
          )}
        {button('warning-override', words('override'), () => setIsAsking(true), 'pill')}
      </span>
      {isStale && <p role="status">{words('alreadyFixed')}</p>}
    </>
  )
}

const fixWord = ({ suggestion, words }: LiveWarning): MessageKey =>
  suggestion ? (words ? 'fixReplace' : 'fixInsert') : 'fixDelete'
