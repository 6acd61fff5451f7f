'use client'
import { useState } from 'react'
import type { ImportEntry } from '../../intake/core/importAnswers.js'
import type { ImportRequests } from './requestImport.js'
import { useImportRequests } from './useImportRequests.js'

/** What the server did when an import was taken back. */
export type Undone = Awaited<ReturnType<ImportRequests['undo']>>

/**
 * Taking back one import.
 * @param onUndone is told what was removed, once it is
 */
export function useUndo(
  imports: string,
  id: number | string,
  onUndone: (removed: ImportEntry[]) => void,
) {
  const { requests, sayFailure } = useImportRequests(imports)
  const [result, setResult] = useState<null | Undone>(null)
  const [failure, setFailure] = useState<null | string>(null)
  const [isBusy, setIsBusy] = useState(false)
  const undo = async () => {
    setIsBusy(true)
    setFailure(null)
    try {
      const answer = await requests.undo(id)
      setResult(answer)
      if (answer.outcome === 'undone') onUndone(answer.removed)
    } catch (error) {
      setFailure(sayFailure(error))
    } finally {
      setIsBusy(false)
    }
  }
  return { failure, isBusy, result, undo }
}
