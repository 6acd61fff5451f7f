'use client'
import { Link } from '@payloadcms/ui'
import { memo } from 'react'
import type { EventTag } from '../../documents/tags.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { Facts } from './Facts.js'
import { idOf } from './idOf.js'
import { readableDate } from './readableDate.js'
import { TagRow } from './TagRow.js'
import type { Rulings } from './useRulings.js'

type Props = { events: string; rulings: Rulings; tag: EventTag; tagKey: string }

/** An event that the story tells of: a proposal, or a link to the document that it became. */
export const EventRow = memo(function EventRow({ events, rulings, tag, tagKey }: Props) {
  const { language, words } = useWords()
  const { adminUrl } = useRoutes()
  const id = idOf(tag.event)
  const { date: value, partOfDay } = tag
  const day = { from: null, partOfDay, timex: null, to: null, type: 'date', value } as const
  return (
    <TagRow
      confirm="confirmEvent"
      isSettled={id !== null}
      name={tag.name}
      rulings={rulings}
      saved={tag.state}
      tagKey={tagKey}
      type="event"
    >
      <Facts>
        <span>{tag.kind}</span>
        {tag.date && <span>{readableDate(day, { language, words })}</span>}
        {tag.place && <span>{tag.place}</span>}
      </Facts>
      <LedBy tag={tag} />
      {id !== null && (
        <p>
          <Link href={adminUrl(events, id)}>{words('openEvent')}</Link>
        </p>
      )}
    </TagRow>
  )
})

function LedBy({ tag }: { tag: EventTag }) {
  const { words } = useWords()
  const names = [...(tag.chair ?? []), ...(tag.lead ?? [])]
  if (!names.length) return null
  return (
    <p>
      {words('chair')} {names.join(' · ')}
    </p>
  )
}
