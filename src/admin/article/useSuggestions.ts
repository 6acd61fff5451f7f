'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SuggestedPerson } from '../../articles/core/suggestedPeople.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'

export type Suggestions = {
  ask: () => Promise<void>
  /** What went wrong, in words for people. */
  failure: null | string
  isBusy: boolean
  /** Null until somebody asked, and again after the text was saved. */
  people: null | SuggestedPerson[]
}

const fields = ['body', 'headline', 'issueDate', 'kicker', 'subhead'] as const

/** Asks the server who else may be named in the story, as it stands on the screen. */
export function useSuggestions(): Suggestions {
  const { collectionSlug, id } = useDocumentInfo()
  const { getDataByPath } = useForm()
  const { language, words } = useWords()
  const url = useRoutes().apiUrl(`/${collectionSlug}/suggest-people`)
  const [people, setPeople] = useState<null | SuggestedPerson[]>(null)
  const [failure, setFailure] = useState<null | string>(null)
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => setPeople(null), [id])

  const ask = async () => {
    setIsBusy(true)
    setFailure(null)
    try {
      const story = Object.fromEntries(fields.map((path) => [path, getDataByPath(path) ?? null]))
      const answer = await post(url, story, language)
      if (answer.suggestions) setPeople(answer.suggestions)
      else setFailure(answer.errors?.[0]?.message ?? words('loadFailed'))
    } catch {
      setFailure(words('loadFailed'))
    } finally {
      setIsBusy(false)
    }
  }
  return { ask, failure, isBusy, people }
}

type Answer = { errors?: { message: string }[]; suggestions?: SuggestedPerson[] }

async function post(url: string, story: object, language: string): Promise<Answer> {
  const response = await fetch(url, {
    body: JSON.stringify(story),
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    method: 'POST',
  })
  return (await response.json()) as Answer
}
