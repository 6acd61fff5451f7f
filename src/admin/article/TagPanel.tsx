'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { defaultSlugs } from '../../documents/slugs.js'
import { useWords } from '../useWords.js'
import { DateRow } from './DateRow.js'
import { EventRow } from './EventRow.js'
import './article.css'
import { PersonRow } from './PersonRow.js'
import { relationSlug } from './relationSlug.js'
import { SuggestedPeople } from './SuggestedPeople.js'
import { TagSection } from './TagSection.js'
import { useRulings } from './useRulings.js'
import { useSavedTags } from './useSavedTags.js'

/**
 * People, dates and events beside a story. It stands in place of the row forms of `people`: the server alone writes tags, a
 * person decides on them.
 */
export const TagPanel: ArrayFieldClientComponent = () => {
  const { words } = useWords()
  const { isSaved } = useSavedTags()
  return (
    <aside
      aria-label={words('tagsTitle')}
      className="field-type broadsheet-tags"
      data-testid="tag-panel"
    >
      <h3 className="field-label">{words('tagsTitle')}</h3>
      {isSaved ? <Sections /> : <p>{words('tagsBeforeSave')}</p>}
    </aside>
  )
}

function Sections() {
  const { words } = useWords()
  const { docConfig } = useDocumentInfo()
  const { dates, events, people } = useSavedTags()
  const rulings = useRulings()
  const slugOf = (array: string, relation: string, fallback: string) =>
    relationSlug(docConfig?.fields, array, relation, fallback)
  const officials = slugOf('people', 'official', defaultSlugs.officials)
  const eventSlug = slugOf('events', 'event', defaultSlugs.events)
  return (
    <>
      <TagSection
        empty="noPeople"
        row={({ key, tag }) => (
          <PersonRow key={key} officials={officials} rulings={rulings} tag={tag} tagKey={key} />
        )}
        rulings={rulings}
        tags={people}
        title="people"
        type="person"
      />
      <SuggestedPeople rulings={rulings} tagged={new Set(people.map(({ tag }) => tag.name))} />
      <TagSection
        empty="noDates"
        row={({ key, tag }) => <DateRow key={key} rulings={rulings} tag={tag} tagKey={key} />}
        rulings={rulings}
        tags={dates}
        title="dates"
        type="date"
      />
      <TagSection
        empty="noEvents"
        row={({ key, tag }) => (
          <EventRow events={eventSlug} key={key} rulings={rulings} tag={tag} tagKey={key} />
        )}
        rulings={rulings}
        tags={events}
        title="events"
        type="event"
      />
      <p className="broadsheet-tags__help">{words('tagsHelp')}</p>
    </>
  )
}
