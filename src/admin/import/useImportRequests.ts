'use client'
import { useMemo } from 'react'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { ImportError, type ImportRequests, importRequests } from './requestImport.js'

/** The requests of the import, and what to say when one fails. */
export function useImportRequests(imports: string): {
  requests: ImportRequests
  sayFailure: (error: unknown) => string
} {
  const url = useRoutes().apiUrl(`/${imports}`)
  const { language, words } = useWords()
  const requests = useMemo(() => importRequests(url, language), [language, url])
  const sayFailure = (error: unknown) =>
    (error instanceof ImportError && error.message) || words('loadFailed')
  return { requests, sayFailure }
}
