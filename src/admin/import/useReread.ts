'use client'
import { type Dispatch, useEffect } from 'react'
import type { ImportRequests } from './requestImport.js'
import { isUnread, type ItemAction, type ShownItem } from './shownItems.js'

/** How long after the last change mended items are read again, in milliseconds. */
const pause = 500

/** Reads the items again that a person has mended, once the person pauses. A failure shows when they are saved. */
export function useReread(
  items: ShownItem[],
  issueDate: string,
  { dispatch, requests }: { dispatch: Dispatch<ItemAction>; requests: ImportRequests },
): void {
  useEffect(() => {
    if (!items.some(isUnread) || !issueDate) return
    let isOver = false
    const timer = setTimeout(() => {
      void requests
        .read(
          issueDate,
          items.map(({ item }) => item),
        )
        .then((read) => {
          if (isOver) return
          const readings = new Map(
            items.map(({ key, version }, at) => [key, { item: read[at]!, version }]),
          )
          dispatch({ readings, type: 'reread' })
        })
        .catch(() => {})
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [dispatch, issueDate, items, requests])
}
