'use client'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Ruling } from '../../documents/tags.js'
import { useRoutes } from '../useRoutes.js'
import { knownSourceOf } from './knownSource.js'
import type { Live } from './LiveContext.js'
import type { LiveStore } from './LiveStore.js'
import { placesOf } from './placesOf.js'
import { replaceSpan, selectSpan } from './selectSpan.js'

/**
 * Gives a store the roster, again when it may have changed, and offers what can be done with the text.
 * @param collection slug of the stories
 * @param savedAt changes with every save
 */
export function useLive(
  store: LiveStore,
  collection: string,
  savedAt: unknown,
): Live & { hasFailed: boolean } {
  const source = knownSourceOf(useRoutes().apiUrl(`/${collection}/reading`))
  const known = useSyncExternalStore(source.subscribe, source.get, source.get)
  const hasFailed = useSyncExternalStore(source.subscribe, source.getFailed, source.getFailed)
  const refreshRoster = useCallback(() => void source.refresh(), [source])
  useEffect(() => store.setKnown(known), [store, known])
  useEffect(() => {
    refreshRoster()
    window.addEventListener('focus', refreshRoster)
    return () => window.removeEventListener('focus', refreshRoster)
  }, [refreshRoster, savedAt])

  const last = useRef({ id: '', nth: -1 })
  return useMemo(() => {
    const jump = (type: Ruling['type'], key: string, wanted?: number) => {
      const places = placesOf(store.tags, type, key, store.blocksAsRead)
      const id = `${type} ${key}`
      const nth = wanted ?? (last.current.id === id ? last.current.nth + 1 : 0)
      const place = places[nth % places.length]
      last.current = { id, nth }
      const now = place && store.placeNow(place)
      if (now) selectSpan(store, now)
    }
    const fix: Live['fix'] = (key, nth) => {
      const found = store.tags.warnings.filter((warning) => warning.key === key)[nth]
      if (!found || found.where === null || found.suggestion === null) return false
      const { end, start, suggestion, where, words } = found
      const now = store.placeNow({ end, start, where })
      return now !== null && replaceSpan(store, now, words, suggestion)
    }
    const { roster = null, today = '' } = known ?? {}
    return { fix, hasFailed, jump, refreshRoster, roster, today }
  }, [store, known, hasFailed, refreshRoster])
}
