'use client'
import type { PrintedTitle } from '../../articles/core/countTitles.js'
import { useLoaded } from '../useLoaded.js'
import { useWords } from '../useWords.js'
import { Section } from './Section.js'

type Answer = { counted: number; titles: PrintedTitle[]; total: number }

/** The titles under which the paper printed an official, the most frequent first, with counts and days. */
export function TitlesOfOfficial({ stamp, url }: { stamp: string; url: string }) {
  const { words } = useWords()
  const loaded = useLoaded<Answer>(`${url}/titles`, stamp)
  return (
    <Section
      count={loaded.data?.titles.length ?? null}
      loaded={loaded}
      testId="official-titles"
      title={words('titlesPrinted')}
    >
      {({ counted, titles, total }) => (
        <>
          <ul>
            {titles.map(({ first, last, name, stories, title }) => (
              <li key={`${name} ${title}`}>
                {title ?? words('titleNone')} {name}{' '}
                <span className="broadsheet-official__quiet">
                  {words('titleCount', { number: stories })} ·{' '}
                  {first === last ? first : `${first} – ${last}`}
                </span>
              </li>
            ))}
          </ul>
          {counted < total && <p>{words('titlesCounted', { counted, total })}</p>}
        </>
      )}
    </Section>
  )
}
