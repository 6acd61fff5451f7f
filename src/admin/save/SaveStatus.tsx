'use client'
import { useWords } from '../useWords.js'
import type { SaveState } from './StorySaver.js'

type Props = {
  /** Whether the form has something that is not saved. */
  isModified: boolean
  state: SaveState
}

/** How the open story stands: saved at what time, or not saved and why. */
export function SaveStatus({ isModified, state }: Props) {
  const { language, words } = useWords()
  const { at, message, phase } = state
  const time = at?.toLocaleTimeString(language, {
    hour: '2-digit',
    hour12: false,
    minute: '2-digit',
    second: '2-digit',
  })
  const says = {
    failed: () => words('saveFailed', { reason: message || words('saveUnreachable') }),
    refused: () => words('saveRefused', { reason: message }),
    saved: () => (time ? words('savedAt', { time }) : ''),
    saving: () => words('saveRunning'),
    stale: () => words('saveStopped'),
    waiting: () => (isModified ? words('saveWaits') : ''),
  }
  const isWrong = phase === 'failed' || phase === 'refused' || phase === 'stale'
  return (
    <p
      aria-live={isWrong ? 'assertive' : 'off'}
      className="broadsheet-save__status"
      data-phase={phase}
      data-testid="save-status"
    >
      {says[phase]()}
    </p>
  )
}
