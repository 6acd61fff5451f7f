'use client'
import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent, UIFieldClientProps } from 'payload'
import { useState } from 'react'
import type { EventPerson } from '../../articles/core/eventPeople.js'
import type { StoryPage } from '../../articles/core/storyRow.js'
import { defaultSlugs } from '../../documents/slugs.js'
import { Section } from '../official/Section.js'
import { StoryTable } from '../official/StoryTable.js'
import '../official/official.css'
import { Pager } from '../Pager.js'
import { useDocumentUrl } from '../useDocumentUrl.js'
import { useLoaded } from '../useLoaded.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'

type Props = { articles?: string; officials?: string } & UIFieldClientProps

/** The stories of an event, and its people: each leads to the official, where the desk knows who it is. */
export const EventCoverage: UIFieldClientComponent = (props) => {
  const { articles = defaultSlugs.articles, officials = defaultSlugs.officials } = props as Props
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return <Coverage articles={articles} key={id} officials={officials} />
}

function Coverage({ articles, officials }: { articles: string; officials: string }) {
  const { words } = useWords()
  const { stamp, url } = useDocumentUrl()
  const [page, setPage] = useState(1)
  const loaded = useLoaded<{ people: EventPerson[] } & StoryPage>(
    url && `${url}/coverage?page=${page}`,
    stamp,
  )
  return (
    <section className="field-type broadsheet-official" data-testid="event-coverage">
      <Section
        count={loaded.data?.total ?? null}
        loaded={loaded}
        testId="event-stories"
        title={words('articles')}
      >
        {({ pages, stories, total }) => (
          <>
            {total ? (
              <StoryTable articles={articles} stories={stories} />
            ) : (
              <p>{words('eventNoStories')}</p>
            )}
            <Pager onChange={setPage} page={page} pages={pages} />
          </>
        )}
      </Section>
      <Section
        count={loaded.data?.people.length ?? null}
        loaded={loaded}
        testId="event-people"
        title={words('people')}
      >
        {({ people }) => <People officials={officials} people={people} />}
      </Section>
    </section>
  )
}

function People({ officials, people }: { officials: string; people: EventPerson[] }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  return (
    <ul className="broadsheet-official__people">
      {people.map(({ name, official, role }) => (
        <li key={name}>
          {official === null ? name : <Link href={adminUrl(officials, official)}>{name}</Link>}{' '}
          <span className="broadsheet-official__quiet">
            {words(role === 'chair' ? 'chair' : 'participants')}
            {official === null && ` · ${words('notOnRoster')}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
