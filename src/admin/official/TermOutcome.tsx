'use client'
import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { TermChange } from '../../officials/core/termChange.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { periodOf } from './periodOf.js'

/** What a change of term would do, or did, in sentences; what to look at twice; and the way back. */
export function TermOutcome({ outcome }: { outcome: TermChange }) {
  const { words } = useWords()
  const { changes, isSaved, namesakes, secondHolders } = outcome
  return (
    <div
      className="broadsheet-term__outcome"
      data-saved={isSaved}
      data-testid="term-outcome"
      role="status"
    >
      <h4>{words(isSaved ? 'termDid' : 'termWould')}</h4>
      <ul>
        {changes.flatMap(({ ended, name, started }) => [
          ...ended.map(({ title, to }) => (
            <li key={`${name} ${title} to`}>
              {words('termEndLine', { day: to ?? '', name, title })}
            </li>
          )),
          ...started.map(({ from, title }) => (
            <li key={`${name} ${title} from`}>
              {words('termStartLine', { day: from ?? '', name, title })}
            </li>
          )),
        ])}
      </ul>
      {(secondHolders.length > 0 || namesakes.length > 0) && (
        <ul className="broadsheet-term__warnings" data-testid="term-warnings">
          {secondHolders.map((held) => (
            <li key={`${held.official} ${held.title} ${held.from}`}>
              {words('termSecond', {
                name: held.name,
                period: periodOf(held, words),
                title: held.title,
              })}
            </li>
          ))}
          {namesakes.map((name) => (
            <li key={name}>{words('termNamesake', { name })}</li>
          ))}
        </ul>
      )}
      {isSaved && <WayBack changes={changes} />}
    </div>
  )
}

function WayBack({ changes }: Pick<TermChange, 'changes'>) {
  const { words } = useWords()
  const { collectionSlug = '' } = useDocumentInfo()
  const { adminUrl } = useRoutes()
  return (
    <p>
      {words('termUndo')}{' '}
      {changes.map(({ name, official }) => (
        <Link href={`${adminUrl(collectionSlug, official ?? '')}/versions`} key={name}>
          {name}
        </Link>
      ))}
    </p>
  )
}
