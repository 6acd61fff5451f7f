'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useLiveStore } from '../live/useLiveStore.js'
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
  const { mostRecentVersionIsAutosaved } = useDocumentInfo()
  const [saver] = useState(() => {
    const pause = seconds === false ? null : seconds * 1000
    return new StorySaver(form, server, pause, !mostRecentVersionIsAutosaved)
  })
  const state = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState)
  useFollowForm(saver, state.at)
  useEffect(() => () => saver.close(), [saver])
  return { saver, state }
}

/** Of a form that nobody has touched nothing is said. */
function useFollowForm(saver: StorySaver, savedAt: SaveState['at']): void {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { disabled } = useForm()
  const isTouched = useRef(false)
  useEffect(() => {
    isTouched.current ||= isModified
    if (isTouched.current && !disabled) saver.changed()
  }, [disabled, fields, isModified, saver, savedAt])
  useFollowText((isLoaded) => {
    if (isLoaded && !isTouched.current) return saver.loaded()
    isTouched.current ||= !isLoaded
    if (isTouched.current && !disabled) saver.changed()
  })
  useEffect(() => {
    const onHidden = () => {
      const { phase } = saver.getState()
      if (document.hidden && (phase === 'waiting' || phase === 'failed')) saver.flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => document.removeEventListener('visibilitychange', onHidden)
  }, [saver])
}

/** Hears of each key in the body, of which the form's state learns half a second after the typing stops, or later. */
function useFollowText(onText: (isLoaded: boolean) => void): void {
  const store = useLiveStore('body')
  const latest = useRef(onText)
  useEffect(() => {
    latest.current = onText
  })
  useEffect(() => {
    let before = store.body
    if (before) latest.current(true)
    return store.subscribe(() => {
      const { body } = store
      const isLoaded = body?.editor !== before?.editor
      const isSame = body?.blocks === before?.blocks
      before = body
      if (body && (isLoaded || !isSame)) latest.current(isLoaded)
    })
  }, [store])
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
