'use client'
import { Banner } from '@payloadcms/ui'
import type { EarlierImport } from '../../intake/core/importAnswers.js'
import { useWords } from '../useWords.js'

/** Tells that a page was brought in before: when, as which file, and how much of it. */
export function EarlierNote({ earlier }: { earlier: EarlierImport }) {
  const { language, words } = useWords()
  const { count, createdAt, fileName, issueDate } = earlier
  const day = new Date(createdAt).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <Banner type="info">
      <span data-testid="import-earlier">
        {words('importEarlier', { count, day, fileName, issueDate })}
      </span>
    </Banner>
  )
}
