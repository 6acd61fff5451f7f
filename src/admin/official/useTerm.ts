'use client'
import { useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import type { KeptPost } from '../../officials/core/changeOfTerm.js'
import type { TermChange } from '../../officials/core/termChange.js'
import { type TermDraft, termRequest } from '../../officials/core/termDraft.js'
import { requestJson } from '../requestJson.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'

/** Checks a change of term and carries it out; after that the document on the screen is loaded anew. */
export function useTerm(person: { official: number | string; posts: KeptPost[] }) {
  const { language, words } = useWords()
  const { collectionSlug } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const url = useRoutes().apiUrl(`/${collectionSlug}/change-of-term`)
  const [outcome, setOutcome] = useState<null | TermChange>(null)
  const [failure, setFailure] = useState<null | string>(null)
  const [isBusy, setIsBusy] = useState(false)

  const send = async (draft: TermDraft, dryRun: boolean) => {
    setIsBusy(true)
    setFailure(null)
    try {
      const body = termRequest(draft, { ...person, dryRun })
      const answer = await requestJson<TermChange>(url, language, { body })
      setOutcome(answer)
      if (answer.isSaved) clearRouteCache()
    } catch (error) {
      setOutcome(null)
      setFailure((error instanceof Error && error.message) || words('loadFailed'))
    } finally {
      setIsBusy(false)
    }
  }
  const forget = () => {
    setOutcome(null)
    setFailure(null)
  }
  return { failure, forget, isBusy, outcome, send }
}
