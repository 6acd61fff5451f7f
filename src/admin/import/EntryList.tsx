'use client'
import { Link } from '@payloadcms/ui'
import type { ImportEntry } from '../../intake/core/importAnswers.js'
import type { MessageKey } from '../../translations/index.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import type { ImportSlugs } from './importSlugs.js'

const kinds: Record<ImportEntry['collection'], MessageKey> = {
  articles: 'article',
  editions: 'edition',
  photos: 'photo',
}
const outcomes: Record<ImportEntry['outcome'], MessageKey> = {
  created: 'importCreated',
  kept: 'importKept',
  updated: 'importUpdated',
}

/** The stories and photos of an import by name, with what was done to each. */
export function EntryList({ entries, slugs }: { entries: ImportEntry[]; slugs: ImportSlugs }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  return (
    <ul className="broadsheet-import__entries">
      {entries.filter(isItem).map((entry) => (
        <li data-testid="import-entry" key={`${entry.collection} ${entry.id}`}>
          {words(kinds[entry.collection])}{' '}
          <Link href={adminUrl(slugs[entry.collection], entry.id)}>{nameOf(entry)}</Link>{' '}
          <span className="broadsheet-import__outcome">{words(outcomes[entry.outcome])}</span>
        </li>
      ))}
    </ul>
  )
}

const isItem = ({ collection }: ImportEntry): boolean => collection !== 'editions'

/** Headline or first words, by which an import knows its items. */
export function nameOf({ id, key }: ImportEntry): string {
  const [, headline, lead] = key.split('\n')
  return headline || lead || String(id)
}
