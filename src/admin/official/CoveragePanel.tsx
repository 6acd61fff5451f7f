'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent, UIFieldClientProps } from 'payload'
import { defaultSlugs } from '../../documents/slugs.js'
import { useDocumentUrl } from '../useDocumentUrl.js'
import { useWords } from '../useWords.js'
import { EventsOfOfficial } from './EventsOfOfficial.js'
import './official.css'
import { RetagBar } from './RetagBar.js'
import { StoriesOfOfficial } from './StoriesOfOfficial.js'
import { TitlesOfOfficial } from './TitlesOfOfficial.js'
import { useRetag } from './useRetag.js'

type Props = { articles?: string; events?: string } & UIFieldClientProps

/** Where an official appeared: stories with title and date, titles as printed, events; and the offer to read the stories again. */
export const CoveragePanel: UIFieldClientComponent = (props) => {
  const { articles = defaultSlugs.articles, events = defaultSlugs.events } = props as Props
  const { words } = useWords()
  const { id } = useDocumentInfo()
  return (
    <section
      aria-label={words('coverageTitle')}
      className="field-type broadsheet-official"
      data-testid="coverage-panel"
    >
      <h3 className="field-label">{words('coverageTitle')}</h3>
      {id === undefined ? (
        <p>{words('coverageBeforeSave')}</p>
      ) : (
        <Coverage articles={articles} events={events} key={id} />
      )}
    </section>
  )
}

function Coverage({ articles, events }: { articles: string; events: string }) {
  const { stamp, url } = useDocumentUrl()
  const retag = useRetag(url ?? '', stamp)
  const changes = `${stamp} ${retag.rounds}`
  return (
    <>
      <RetagBar articles={articles} retag={retag} />
      <StoriesOfOfficial articles={articles} stamp={changes} url={url ?? ''} />
      <TitlesOfOfficial stamp={changes} url={url ?? ''} />
      <EventsOfOfficial events={events} stamp={stamp} url={url ?? ''} />
    </>
  )
}
