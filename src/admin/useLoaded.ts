'use client'
import { useCallback, useEffect, useState } from 'react'
import { requestJson } from './requestJson.js'
import { useWords } from './useWords.js'

export type Loaded<T> = {
  /** The last answer; it stays on the screen while the next one is on its way. */
  data: null | T
  /** What went wrong, in words for people. */
  failure: null | string
  isLoading: boolean
  load: () => void
}

/**
 * What an endpoint answers, asked again whenever the address or the stamp changes.
 * @param url address with its query; null asks nothing
 * @param stamp anything that changes when the answer may have changed, e.g. the time of the last save
 */
export function useLoaded<T>(url: null | string, stamp = ''): Loaded<T> {
  const { language, words } = useWords()
  const [data, setData] = useState<null | T>(null)
  const [failure, setFailure] = useState<null | string>(null)
  const [isLoading, setIsLoading] = useState(url !== null)
  const [round, setRound] = useState(0)
  const sorry = words('loadFailed')
  useEffect(() => {
    if (url === null) return
    const controller = new AbortController()
    const { signal } = controller
    setIsLoading(true)
    requestJson<T>(url, language, { signal })
      .then((answer) => {
        setData(answer)
        setFailure(null)
      })
      .catch((error: unknown) => {
        if (!signal.aborted) setFailure((error instanceof Error && error.message) || sorry)
      })
      .finally(() => {
        if (!signal.aborted) setIsLoading(false)
      })
    return () => controller.abort()
  }, [language, round, sorry, stamp, url])
  const load = useCallback(() => setRound((before) => before + 1), [])
  return { data, failure, isLoading, load }
}
