'use client'
import { useState } from 'react'

/** What the screen waits for. */
export type Waiting = { count: number; for: 'saving' } | { fileName: string; for: 'reading' }

/** Work with the screen held: what is waited for, and in words what went wrong. */
export function useAttempt(sayFailure: (error: unknown) => string) {
  const [failure, setFailure] = useState<null | string>(null)
  const [waiting, setWaiting] = useState<null | Waiting>(null)
  const attempt = async (what: Waiting, work: () => Promise<void>) => {
    setWaiting(what)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(sayFailure(error))
    } finally {
      setWaiting(null)
    }
  }
  return { attempt, failure, forgetFailure: () => setFailure(null), waiting }
}
