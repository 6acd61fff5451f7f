'use client'
import {
  useDocumentDrawerContext,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
} from '@payloadcms/ui'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useMemo, useRef } from 'react'
import type { LiveStore } from '../live/LiveStore.js'
import { useLiveStore } from '../live/useLiveStore.js'
import type { Before } from './restRulings.js'
import { storyOf, type StoredStory } from './story.js'
import type { StoryForm } from './StorySaver.js'
import { takeAnswer } from './takeAnswer.js'

/** The open document's form, as a save needs it; the same object as long as the form is open. */
export function useStoryForm(): StoryForm {
  const form = useForm()
  const editor = useEditorOf(useLiveStore('body'))
  const keep = useKeepStored()
  const before = useDocumentInfo().data as Before | undefined
  const latest = useRef({ before, form, keep })
  useEffect(() => {
    latest.current = { before, form, keep }
  })
  return useMemo(
    (): StoryForm => ({
      isComposing: () => editor()?.isComposing() ?? false,
      read: () => storyOf(latest.current.form.getData(), editor()?.getEditorState().toJSON()),
      revision: () => latest.current.form.getField('revision')?.value as number | undefined,
      mark: (faults) => {
        latest.current.form.dispatchFields({ errors: faults, type: 'ADD_SERVER_ERRORS' })
        latest.current.form.setSubmitted(true) // else the fields do not say what is wrong with them
      },
      setModified: (isModified) => latest.current.form.setModified(isModified),
      take: (sent, stored, isAutosave) => {
        const { before, form: now } = latest.current
        const formState = takeAnswer(now.getFields(), sent, stored, before)
        // UPDATE_MANY: the ordinary update would clear the mark of every other field that it was changed.
        now.dispatchFields({ formState, type: 'UPDATE_MANY' })
        latest.current.keep(stored, isAutosave)
      },
    }),
    [editor],
  )
}

/** The body's editor, also after it was closed: what was typed last is still in it. */
function useEditorOf(store: LiveStore): () => LexicalEditor | undefined {
  const last = useRef<LexicalEditor>(undefined)
  return useMemo(
    () => () => {
      last.current = store.body?.editor ?? last.current
      return last.current
    },
    [store],
  )
}

/** Tells the rest of the screen what is stored now: the panel, the status, the versions, other windows of the document. */
function useKeepStored(): (stored: StoredStory, isAutosave: boolean) => void {
  const info = useDocumentInfo()
  const { reportUpdate } = useDocumentEvents()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  return (stored, isAutosave) => {
    const updatedAt = stored.updatedAt ?? new Date().toISOString()
    info.setData(stored)
    info.setLastUpdateTime(Date.parse(updatedAt))
    info.setMostRecentVersionIsAutosaved(isAutosave)
    info.setDocumentIsLocked?.(false) // the server takes the lock off with each save
    if (!isAutosave || !info.mostRecentVersionIsAutosaved) {
      info.incrementVersionCount()
      info.setUnpublishedVersionCount((count) => count + 1)
    }
    const told = { doc: stored as never, operation: 'update' as const, updatedAt }
    void onSave?.({ ...told, collectionConfig: info.docConfig } as never)
    reportUpdate({
      ...told,
      drawerSlug,
      entitySlug: info.collectionSlug ?? '',
      id: info.id,
    })
  }
}
