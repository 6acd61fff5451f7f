'use client'
import { useReducer, useState } from 'react'
import type { EarlierImport, ImportEntry, ImportPreview } from '../../intake/core/importAnswers.js'
import type { Brought } from './requestImport.js'
import { type ItemAction, nextItems, type ShownItem } from './shownItems.js'
import { useAttempt, type Waiting } from './useAttempt.js'
import { useImportRequests } from './useImportRequests.js'
import { useReread } from './useReread.js'

type Page = Omit<ImportPreview, 'items'>

/** What was saved last, until another page is opened. */
export type Saved = { entries: ImportEntry[]; id: number | string; items: ShownItem[] }

export type ImportOnScreen = {
  /** The import to decide on before the same page is saved again. */
  asked: EarlierImport | null
  close: () => void
  /** The issue date, YYYY-MM-DD. */
  day: string
  dispatch: (action: ItemAction) => void
  failure: null | string
  items: ShownItem[]
  open: (brought: Brought) => Promise<void>
  page: null | Page
  saved: null | Saved
  setDay: (issueDate: string) => void
  /** Saves the chosen items; `again` after the person has been asked. */
  take: (again?: boolean) => Promise<void>
  /** What was saved has been taken back: the items that were removed are on the screen again. */
  takenBack: (removed: ImportEntry[]) => void
  waiting: null | Waiting
}

/** The page on the Import screen, from its first reading to what was saved of it. */
export function useImport(imports: string, issueDate: string): ImportOnScreen {
  const { requests, sayFailure } = useImportRequests(imports)
  const [items, dispatch] = useReducer(nextItems, [])
  const [page, setPage] = useState<null | Page>(null)
  const [day, setDay] = useState(issueDate)
  const [asked, setAsked] = useState<EarlierImport | null>(null)
  const [saved, setSaved] = useState<null | Saved>(null)
  const { attempt, failure, forgetFailure, waiting } = useAttempt(sayFailure)
  useReread(items, day, { dispatch, requests })

  const open = (brought: Brought) =>
    attempt({ fileName: brought.fileName, for: 'reading' }, async () => {
      const { items: found, ...rest } = await requests.preview(brought, day)
      dispatch({ items: found, type: 'open' })
      setPage({ ...rest, issueDate: day })
      setSaved(null)
      setAsked(null)
    })
  const take = async (again = false) => {
    const chosen = items.filter(({ isTaken }) => isTaken)
    if (!page || chosen.length === 0) return
    const { fileName } = page
    const wanted = chosen.map(({ item }) => item)
    await attempt({ count: chosen.length, for: 'saving' }, async () => {
      const answer = await requests.take({ again, fileName, issueDate: day, items: wanted })
      if (answer.outcome === 'imported-before') return setAsked(answer.earlier)
      setSaved({ entries: answer.entries, id: answer.id, items: chosen })
      setAsked(null)
      dispatch({ type: 'keep-left' })
    })
  }
  const close = () => {
    setPage(null)
    setSaved(null)
    setAsked(null)
    forgetFailure()
    dispatch({ items: [], type: 'open' })
  }
  return {
    asked,
    close,
    day,
    dispatch,
    failure,
    items,
    open,
    page: page && { ...page, issueDate: day },
    saved,
    setDay: (next) => {
      setDay(next)
      setAsked(null)
      dispatch({ type: 'new-day' })
    },
    take,
    takenBack: (removed) =>
      dispatch({ items: saved ? itemsOf(saved, removed) : [], type: 'restore' }),
    waiting,
  }
}

/** The items whose documents are gone again; what stays in the desk is not offered a second time. */
function itemsOf({ entries, items }: Saved, removed: ImportEntry[]): ShownItem[] {
  const documents = entries.filter(({ collection }) => collection !== 'editions')
  const isGone = (entry: ImportEntry | undefined) =>
    removed.some(({ collection, id }) => collection === entry?.collection && id === entry.id)
  return items.filter((_, at) => isGone(documents[at]))
}
