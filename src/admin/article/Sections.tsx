'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { memo } from 'react'
import { defaultSlugs } from '../../documents/slugs.js'
import type { LiveTags } from '../live/liveTags.js'
import { DateRow } from './DateRow.js'
import { EventRow } from './EventRow.js'
import { NewOfficial } from './NewOfficial.js'
import { PersonRow } from './PersonRow.js'
import { relationSlug } from './relationSlug.js'
import { SuggestedPeople } from './SuggestedPeople.js'
import { TagSection } from './TagSection.js'
import type { Rulings } from './useRulings.js'

type Props = { rulings: Rulings; tags: LiveTags }

/** The tags of the story, a section a kind. */
export const Sections = memo(function Sections({ rulings, tags }: Props) {
  const { docConfig } = useDocumentInfo()
  const { dates, events, people } = tags
  const slugOf = (array: string, relation: string, fallback: string) =>
    relationSlug(docConfig?.fields, array, relation, fallback)
  const officials = slugOf('people', 'official', defaultSlugs.officials)
  const eventSlug = slugOf('events', 'event', defaultSlugs.events)
  return (
    <NewOfficial collection={officials}>
      <TagSection
        empty="noPeople"
        row={(tag) => (
          <PersonRow
            key={tag.key}
            officials={officials}
            rulings={rulings}
            tag={tag}
            tagKey={tag.key}
          />
        )}
        rulings={rulings}
        tags={people}
        title="people"
        type="person"
      />
      <SuggestedPeople rulings={rulings} tagged={new Set(people.map(({ name }) => name))} />
      <TagSection
        empty="noDates"
        row={(tag) => <DateRow key={tag.key} rulings={rulings} tag={tag} tagKey={tag.key} />}
        rulings={rulings}
        tags={dates}
        title="dates"
        type="date"
      />
      <TagSection
        empty="noEvents"
        row={(tag) => (
          <EventRow events={eventSlug} key={tag.key} rulings={rulings} tag={tag} tagKey={tag.key} />
        )}
        rulings={rulings}
        tags={events}
        title="events"
        type="event"
      />
    </NewOfficial>
  )
})
