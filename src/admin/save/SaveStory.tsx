'use client'
import {
  FormSubmit,
  SaveDraftButton,
  toast,
  useDocumentInfo,
  useEditDepth,
  useFormInitializing,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../useWords.js'
import { LeaveStory } from './LeaveStory.js'
import './save.css'
import { SaveStatus } from './SaveStatus.js'
import { StaleNotice } from './StaleNotice.js'
import type { StorySaver } from './StorySaver.js'
import { useStorySaver } from './useStorySaver.js'

type Props = {
  /** Without a key before the story is saved by itself; false: by hand only. */
  seconds: false | number
}

/**
 * The button that saves a story, in the place of Payload's, and beside it how the story stands. Saves by hand and saves by itself go
 * the same way, in which nothing that is typed meanwhile is touched.
 */
export function SaveStory({ seconds }: Props) {
  const { id } = useDocumentInfo()
  const isInitializing = useFormInitializing()
  if (id === undefined || isInitializing) return <SaveDraftButton />
  return <SaveOpenStory key={id} seconds={seconds} />
}

function SaveOpenStory({ seconds }: Props) {
  const { t } = useTranslation()
  const { collectionSlug } = useDocumentInfo()
  const isModified = useFormModified()
  const { saver, state } = useStorySaver(seconds)
  const { isBusy, save } = useSaveByHand(saver)
  const mayGain = isModified || !state.isKept
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save(LAG)
  })
  return (
    <div className="broadsheet-save">
      {/* Payload's own line, which counts minutes from what its timer did. */}
      <style>{`.collection-edit--${collectionSlug} .autosave { display: none }`}</style>
      <SaveStatus isModified={isModified} state={state} />
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        className="save-draft"
        disabled={!mayGain || isBusy}
        onClick={() => void save(0)}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      {state.phase === 'stale' && <StaleNotice saver={saver} />}
      <LeaveStory isSavedByItself={seconds !== false} saver={saver} state={state} />
    </div>
  )
}

/** Milliseconds after which the form has learned of the last key. */
const LAG = 600

/** Saves because somebody asked for it, and says how it ended. */
function useSaveByHand(saver: StorySaver) {
  const { words } = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const save = async (lag: number) => {
    if (isBusy) return
    setIsBusy(true)
    const kind = await saver.saveByHand(lag)
    setIsBusy(false)
    const { message } = saver.getState()
    if (kind === 'saved') toast.success(message)
    else if (kind) toast.error(message || words('saveUnreachable'))
  }
  return { isBusy, save }
}
