'use client'
import { useEffect, useState } from 'react'
import type { RosterPage } from '../../officials/core/rosterOn.js'
import { type Loaded, useLoaded } from '../useLoaded.js'
import { useRoutes } from '../useRoutes.js'

type Query = { group?: string; on: string; page: number; words: string }

/** A part of the roster; while somebody types, it waits for a pause. */
export function useRoster(officials: string, query: Query): Loaded<RosterPage> {
  const words = useAfterPause(query.words)
  const { apiUrl } = useRoutes()
  const search = new URLSearchParams({ page: String(query.page) })
  if (query.on) search.set('on', query.on)
  if (words) search.set('q', words)
  if (query.group !== undefined) search.set('group', query.group)
  return useLoaded<RosterPage>(apiUrl(`/${officials}/roster?${search}`))
}

const PAUSE = 200

function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
