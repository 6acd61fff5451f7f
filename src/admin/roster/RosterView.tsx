'use client'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import { defaultSlugs } from '../../documents/slugs.js'
import { LoadFailure } from '../LoadFailure.js'
import { Pager } from '../Pager.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import './roster.css'
import { RosterControls } from './RosterControls.js'
import { RosterTable } from './RosterTable.js'
import { useRoster } from './useRoster.js'

/** The roster in rank order by group as of a day: who stands where, with which titles. */
export function RosterView({ officials = defaultSlugs.officials }: { officials?: string }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  const [query, setQuery] = useState<{ group?: string; on: string; page: number; words: string }>({
    on: '',
    page: 1,
    words: '',
  })
  const { data, failure, isLoading, load } = useRoster(officials, query)
  const set = (part: Partial<typeof query>) => setQuery({ ...query, page: 1, ...part })
  const list = adminUrl(officials, '').replace(/\/$/, '')
  return (
    <Gutter className="broadsheet-roster">
      <SetStepNav
        nav={[{ label: words('officials'), url: list }, { label: words('rosterTitle') }]}
      />
      <header className="broadsheet-roster__head">
        <h1>{words('rosterTitle')}</h1>
        <Link href={list}>{words('rosterList')}</Link>
      </header>
      <RosterControls
        groups={data?.groups ?? []}
        on={query.on || data?.on || ''}
        query={query}
        set={set}
      />
      {failure && <LoadFailure failure={failure} load={load} />}
      {data && (
        <div aria-busy={isLoading}>
          <p className="broadsheet-roster__count" data-testid="roster-count" role="status">
            {words('rosterCount', { number: data.total, on: data.on })}
          </p>
          <RosterTable lines={data.lines} officials={officials} />
          <Pager onChange={(page) => set({ page })} page={data.page} pages={data.pages} />
        </div>
      )}
    </Gutter>
  )
}
