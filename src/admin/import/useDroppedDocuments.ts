'use client'
import { useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import type { TakeAnswer } from '../../intake/core/importAnswers.js'
import { useWords } from '../useWords.js'
import { useImportRequests } from './useImportRequests.js'

/** What became of one dropped file. */
export type Dropped = {
  file: File
  key: number
} & ({ answer: TakeAnswer; kind: 'answered' } | { kind: 'refused'; reason: string })

/** The file that is being read: its name, and its number among all. */
export type At = { count: number; file: string; number: number }

let lastKey = 0

/** Word documents on their way to drafts, one after the other; each is read, and saved as it was recognised. */
export function useDroppedDocuments(imports: string) {
  const { requests, sayFailure } = useImportRequests(imports)
  const { words } = useWords()
  const { clearRouteCache } = useRouteCache()
  const [at, setAt] = useState<At | null>(null)
  const [results, setResults] = useState<Dropped[]>([])

  const bringOne = async (file: File, again: boolean): Promise<Dropped> => {
    const key = ++lastKey
    if (!/\.docx$/i.test(file.name))
      return { file, key, kind: 'refused', reason: words('documentOther', { file: file.name }) }
    try {
      const brought = { content: file, fileName: file.name, type: 'application/octet-stream' }
      const { fileName, issueDate, items } = await requests.preview(brought, null)
      const answer = await requests.take({ again, fileName, issueDate, items })
      return { answer, file, key, kind: 'answered' }
    } catch (error) {
      return { file, key, kind: 'refused', reason: sayFailure(error) }
    }
  }
  const bring = async (files: File[], again = false) => {
    if (files.length === 0) return
    for (const [index, file] of files.entries()) {
      setAt({ count: files.length, file: file.name, number: index + 1 })
      const result = await bringOne(file, again)
      setResults((before) => [result, ...before])
    }
    setAt(null)
    clearRouteCache() // the list below shows the new drafts
  }
  const retry = async ({ file, key }: Dropped) => {
    setResults((before) => before.filter((result) => result.key !== key))
    await bring([file], true)
  }
  return { at, bring, results, retry }
}
