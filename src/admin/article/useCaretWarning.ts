'use client'
import { useEffect } from 'react'
import type { LiveStore } from '../live/LiveStore.js'
import { placeOfCaret } from '../live/placeOfCaret.js'
import { numbered } from './numbered.js'

/**
 * Tells on which warning the caret stands, so that the panel shows it.
 * @param onWarning called with the warning's id; not called for text without one
 */
export function useCaretWarning(store: LiveStore, onWarning: (id: string) => void): void {
  useEffect(() => {
    let frame = 0
    const look = () => {
      const place = placeOfCaret(store)
      if (!place) return
      const found = numbered(store.tags.warnings).find(({ warning: { end, start, where } }) => {
        const now = where === null ? null : store.placeNow({ end, start, where })
        return now?.where === place.where && now.start <= place.at && place.at <= now.end
      })
      if (found) onWarning(found.id)
    }
    // The editor takes the caret over after this event.
    const onSelectionChange = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    document.addEventListener('selectionchange', onSelectionChange)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', onSelectionChange)
    }
  }, [store, onWarning])
}
