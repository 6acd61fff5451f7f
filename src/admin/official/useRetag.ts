'use client'
import { useRef, useState } from 'react'
import type { Retagged } from '../../articles/core/retagged.js'
import { requestJson } from '../requestJson.js'
import { useLoaded } from '../useLoaded.js'
import { useWords } from '../useWords.js'

type Id = number | string

export type Retag = {
  /** Stories that name the person; null while they are counted. */
  affected: Id[] | null
  done: Retagged[]
  failure: null | string
  isRunning: boolean
  /** Counts the runs, for the lists that show what a run may have changed. */
  rounds: number
  start: () => Promise<void>
  stop: () => void
}

/** Stories of one request: few, so that the progress moves and a stop is heard. */
const AT_A_TIME = 10

/**
 * Reads the stories that name an official again, some at a time, until all are done or the person stops.
 * @param url address of the official in REST
 * @param stamp changes with every save of the official
 */
export function useRetag(url: string, stamp: string): Retag {
  const { language, words } = useWords()
  const { data, failure: loadFailure } = useLoaded<{ articles: Id[] }>(`${url}/affected`, stamp)
  const [done, setDone] = useState<Retagged[]>([])
  const [failure, setFailure] = useState<null | string>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [rounds, setRounds] = useState(0)
  const isStopped = useRef(false)
  const affected = data?.articles ?? null

  const run = async (ids: Id[]) => {
    for (let at = 0; at < ids.length && !isStopped.current; at += AT_A_TIME) {
      const body = { articles: ids.slice(at, at + AT_A_TIME) }
      const { stories } = await requestJson<{ stories: Retagged[] }>(`${url}/retag`, language, {
        body,
      })
      setDone((before) => [...before, ...stories])
    }
  }
  const start = async () => {
    isStopped.current = false
    setDone([])
    setFailure(null)
    setIsRunning(true)
    try {
      await run(affected ?? [])
    } catch (error) {
      setFailure((error instanceof Error && error.message) || words('loadFailed'))
    } finally {
      setIsRunning(false)
      setRounds((before) => before + 1)
    }
  }
  const stop = () => {
    isStopped.current = true
  }
  return { affected, done, failure: failure ?? loadFailure, isRunning, rounds, start, stop }
}
