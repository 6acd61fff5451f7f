'use client'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { EventPage, EventRow } from '../../events/core/eventRow.js'
import { Pager } from '../Pager.js'
import { useLoaded } from '../useLoaded.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { Section } from './Section.js'

type Props = { events: string; stamp: string; url: string }

/** The events at which an official's name stands, newest first. */
export function EventsOfOfficial({ events, stamp, url }: Props) {
  const { words } = useWords()
  const [page, setPage] = useState(1)
  const loaded = useLoaded<EventPage>(`${url}/events?page=${page}`, stamp)
  return (
    <Section
      count={loaded.data?.total ?? null}
      loaded={loaded}
      testId="official-events"
      title={words('events')}
    >
      {({ events: rows, hasNamesakes, pages, total }) => (
        <>
          {hasNamesakes && total > 0 && <p role="note">{words('eventsNamesakes')}</p>}
          {!total && <p>{words('coverageNoEvents')}</p>}
          <ul>
            {rows.map((event) => (
              <EventLine event={event} events={events} key={event.id} />
            ))}
          </ul>
          <Pager onChange={setPage} page={page} pages={pages} />
        </>
      )}
    </Section>
  )
}

function EventLine({ event, events }: { event: EventRow; events: string }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  const role = words(event.isChair ? 'chair' : 'participants')
  return (
    <li data-testid="coverage-event">
      <span className="broadsheet-official__day">{event.date}</span>{' '}
      <Link href={adminUrl(events, event.id)}>{event.name}</Link>{' '}
      <span className="broadsheet-official__quiet">
        {[event.kind, event.place, role].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
