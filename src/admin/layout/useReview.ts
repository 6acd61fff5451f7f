'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { requestReview, ReviewError, type TransitionBody } from './requestReview.js'
import type { ReviewAnswer, ReviewFailure } from './reviewAnswer.js'

export type ReviewOnScreen = {
  /** @returns true when the server has done it */
  act: (body: TransitionBody) => Promise<boolean>
  failure: null | ReviewFailure
  isBusy: boolean
  load: () => Promise<void>
  review: null | ReviewAnswer
}

/** The review of the page on the screen: read again after each save, each action, and when the person comes back to it. */
export function useReview(): ReviewOnScreen {
  const url = useReviewUrl()
  const { language } = useWords()
  const failureOf = useFailure()
  const [review, setReview] = useState<null | ReviewAnswer>(null)
  const [failure, setFailure] = useState<null | ReviewFailure>(null)
  const [isBusy, setIsBusy] = useState(false)

  const read = useCallback(
    async (signal?: AbortSignal) => {
      setReview(await requestReview(`${url}/review`, language, { signal }))
      setFailure((before) => (before?.offersReload ? null : before))
    },
    [language, url],
  )
  /** Does something with the screen held; what goes wrong is shown in place. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setIsBusy(true)
    setFailure(null)
    try {
      await work()
      return true
    } catch (error) {
      setFailure(failureOf(error))
      return false
    } finally {
      setIsBusy(false)
    }
  }
  useReadAgain(read, (error) => setFailure(failureOf(error)), useLastSave())
  return {
    act: (body) =>
      attempt(async () => {
        await requestReview(`${url}/transition`, language, { body })
        await read()
      }),
    failure,
    isBusy,
    load: async () => void (await attempt(() => read())),
    review,
  }
}

function useReviewUrl(): string {
  const { collectionSlug, id } = useDocumentInfo()
  return useRoutes().apiUrl(`/${collectionSlug}/${id}`)
}

/** Stamp of the last save on this screen: of the page, or of a story opened over it. */
function useLastSave(): string {
  const { data } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  return `${data?.updatedAt} ${mostRecentUpdate?.updatedAt}`
}

/** Reads on the first showing, after each save, and when the window comes to the front: others sign meanwhile. */
function useReadAgain(
  read: (signal: AbortSignal) => Promise<void>,
  fail: (error: unknown) => void,
  lastSave: string,
): void {
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const again = () =>
      void read(signal).catch((error: unknown) => {
        if (!signal.aborted) fail(error)
      })
    again()
    window.addEventListener('focus', again, { signal })
    return () => controller.abort()
    // `fail` only puts a sentence on the screen and is made anew each time.
  }, [read, lastSave])
}

/** A server that is away has no sentence of its own. */
function useFailure(): (error: unknown) => ReviewFailure {
  const { words } = useWords()
  return (error) => {
    const failure =
      error instanceof ReviewError ? error.failure : { message: '', offersReload: false }
    return failure.message ? failure : { message: words('loadFailed'), offersReload: true }
  }
}
