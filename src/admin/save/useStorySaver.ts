'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { fetchStory, sendStory } from './sendStory.js'
import { type SaveState, type StoryServer, StorySaver } from './StorySaver.js'
import { useStoryForm } from './useStoryForm.js'

/**
 * The one saver of the open story, which hears of every change.
 * @param seconds without a key before a story is saved by itself; false: by hand only
 */
export function useStorySaver(seconds: false | number): { saver: StorySaver; state: SaveState } {
  const form = useStoryForm()
  const server = useStoryServer()
  const { data, mostRecentVersionIsAutosaved } = useDocumentInfo()
  const [saver] = useState(
    () =>
      new StorySaver(form, server, seconds === false ? null : seconds * 1000, {
        isKept: !mostRecentVersionIsAutosaved,
        revision: data?.revision as number | undefined,
      }),
  )
  const state = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState)
  useFollowForm(saver, state.at)
  useEffect(() => () => saver.close(), [saver])
  return { saver, state }
}

/** Nothing is said of a form that nobody has touched: an editor may write its text a little differently than it was stored. */
function useFollowForm(saver: StorySaver, savedAt: SaveState['at']): void {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { disabled } = useForm()
  const isTouched = useRef(false)
  useEffect(() => {
    isTouched.current ||= isModified
    if (isTouched.current && !disabled) saver.changed()
  }, [disabled, fields, isModified, saver, savedAt])
  useEffect(() => {
    const onHidden = () => {
      const { phase } = saver.getState()
      if (document.hidden && (phase === 'waiting' || phase === 'failed')) saver.flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => document.removeEventListener('visibilitychange', onHidden)
  }, [saver])
}

function useStoryServer(): StoryServer {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { language } = useWords()
  const { apiUrl } = useRoutes()
  const query = new URLSearchParams({ 'fallback-locale': 'null', ...(code && { locale: code }) })
  const url = `${apiUrl(`/${collectionSlug}/${id}`)}?${query}`
  const address = useRef({ language, url })
  useEffect(() => {
    address.current = { language, url }
  })
  return useMemo(
    () => ({
      send: (save) => sendStory(address.current, save),
      stored: () => fetchStory(address.current),
    }),
    [],
  )
}
