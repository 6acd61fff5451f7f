'use client'
import { Banner, Link } from '@payloadcms/ui'
import type { KeptReason } from '../../intake/core/importAnswers.js'
import type { MessageKey } from '../../translations/index.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { nameOf } from './EntryList.js'
import type { ImportSlugs } from './importSlugs.js'
import type { Undone } from './useUndo.js'

const reasons: Record<KeptReason, MessageKey> = {
  changed: 'keptChanged',
  'in-use': 'keptInUse',
  placed: 'keptPlaced',
  published: 'keptPublished',
  'was-there': 'keptWasThere',
}

/** How much of an import was taken back, and what stays and why. */
export function UndoneNote({ result, slugs }: { result: Undone; slugs: ImportSlugs }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  if (result.outcome === 'undone-before') return <Banner>{words('importUndoneBefore')}</Banner>
  const isItem = ({ collection }: { collection: string }) => collection !== 'editions'
  const removed = result.removed.filter(isItem).length
  const kept = result.kept.filter(({ entry }) => isItem(entry))
  return (
    <Banner type={kept.length ? 'info' : 'success'}>
      <div data-testid="import-undone" role="status">
        {words('importUndoneNow', { number: removed })}
        {kept.length > 0 && (
          <ul>
            {kept.map(({ entry, reason }) => (
              <li key={`${entry.collection} ${entry.id}`}>
                <Link href={adminUrl(slugs[entry.collection], entry.id)}>{nameOf(entry)}</Link>{' '}
                {words(reasons[reason])}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Banner>
  )
}
