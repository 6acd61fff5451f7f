'use client'
import { Pill, useRowLabel } from '@payloadcms/ui'
import type { RosterPost } from '../../documents/roster.js'
import { useWords } from '../useWords.js'
import './official.css'
import { periodOf, statusWord } from './periodOf.js'

/** The line of one post, so that the folded rows read as a career: title, body, from when to when. */
export function PostLabel() {
  const { words } = useWords()
  const { data } = useRowLabel<Partial<RosterPost> | undefined>()
  const { from, organization, status, title, to } = data ?? {}
  return (
    <span className="broadsheet-post" data-testid="post-label">
      <strong>{title || words('postUntitled')}</strong>
      {status && (
        <Pill pillStyle="warning" size="small">
          {words(statusWord[status])}
        </Pill>
      )}
      {organization && <span>{organization}</span>}
      <span className="broadsheet-post__period">{periodOf({ from, to }, words)}</span>
      {to && (
        <Pill pillStyle="light-gray" size="small">
          {words('postFormer')}
        </Pill>
      )}
    </span>
  )
}
