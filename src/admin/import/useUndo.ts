'use client'
import { useState } from 'react'
import type { ImportRequests } from './requestImport.js'
import { useImportRequests } from './useImportRequests.js'

/** What the server did when an import was taken back. */
export type Undone = Awaited<ReturnType<ImportRequests['undo']>>

/** Taking back one import. */
export function useUndo(imports: string, id: number | string, onUndone: () => void) {
  const { requests, sayFailure } = useImportRequests(imports)
  const [result, setResult] = useState<null | Undone>(null)
  const [failure, setFailure] = useState<null | string>(null)
  const [isBusy, setIsBusy] = useState(false)
  const undo = async () => {
    setIsBusy(true)
    setFailure(null)
    try {
      setResult(await requests.undo(id))
      onUndone()
    } catch (error) {
      setFailure(sayFailure(error))
    } finally {
      setIsBusy(false)
    }
  }
  return { failure, isBusy, result, undo }
}
