'use client'
import { useState } from 'react'
import type { StoryPage } from '../../articles/core/storyRow.js'
import { Pager } from '../Pager.js'
import { useLoaded } from '../useLoaded.js'
import { useWords } from '../useWords.js'
import { Section } from './Section.js'
import { StoryTable } from './StoryTable.js'

type Props = { articles: string; stamp: string; url: string }

/** The stories in which an official stands, newest first, twenty at a time. */
export function StoriesOfOfficial({ articles, stamp, url }: Props) {
  const { words } = useWords()
  const [page, setPage] = useState(1)
  const loaded = useLoaded<StoryPage>(`${url}/stories?page=${page}`, stamp)
  return (
    <Section
      count={loaded.data?.total ?? null}
      loaded={loaded}
      testId="official-stories"
      title={words('articles')}
    >
      {({ pages, stories, total }) => (
        <>
          {total ? (
            <StoryTable articles={articles} hasTags stories={stories} />
          ) : (
            <p>{words('coverageNoStories')}</p>
          )}
          <Pager onChange={setPage} page={page} pages={pages} />
        </>
      )}
    </Section>
  )
}
