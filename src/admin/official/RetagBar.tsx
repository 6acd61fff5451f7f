'use client'
import { Banner, Button, Link, useAuth } from '@payloadcms/ui'
import type { Retagged, SkipReason } from '../../articles/core/retagged.js'
import type { MessageKey } from '../../translations/index.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import type { Retag } from './useRetag.js'

type Props = { articles: string; retag: Retag }

/** “N stories name this person; read them again”: started by a person, with progress, a stop, and what was left alone. */
export function RetagBar({ articles, retag }: Props) {
  const { words } = useWords()
  const { permissions } = useAuth()
  const { affected, done, failure, isRunning, start, stop } = retag
  const mayWrite = Boolean(permissions?.collections?.[articles]?.update)
  if (!mayWrite || !affected?.length) return null
  return (
    <div className="broadsheet-official__retag" data-testid="retag">
      <p>{words('retagOffer', { number: affected.length })}</p>
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'data-testid': isRunning ? 'retag-stop' : 'retag-start' }}
        margin={false}
        onClick={isRunning ? stop : () => void start()}
        size="small"
      >
        {words(isRunning ? 'retagStop' : 'retagStart')}
      </Button>
      {(isRunning || done.length > 0) && (
        <Progress done={done} isRunning={isRunning} of={affected.length} />
      )}
      {failure && (
        <Banner type="error">
          <span role="alert">{failure}</span>
        </Banner>
      )}
      <Skipped articles={articles} done={done} />
    </div>
  )
}

function Progress({ done, isRunning, of }: { done: Retagged[]; isRunning: boolean; of: number }) {
  const { words } = useWords()
  const count = (outcome: Retagged['outcome']) => done.filter((s) => s.outcome === outcome).length
  const counts = { changed: count('done'), same: count('unchanged'), skipped: count('skipped') }
  return (
    <div
      className="broadsheet-official__progress"
      data-running={isRunning}
      data-testid="retag-progress"
    >
      <progress aria-label={words('retagStart')} max={of} value={done.length} />
      <span role="status">{words('retagProgress', { ...counts, done: done.length, of })}</span>
    </div>
  )
}

const reasonWords: Record<SkipReason, MessageKey> = {
  changed: 'skippedChanged',
  failed: 'skippedFailed',
  forbidden: 'skippedForbidden',
  gone: 'skippedGone',
  locked: 'skippedLocked',
  'not-named': 'skippedNotNamed',
}

function Skipped({ articles, done }: { articles: string; done: Retagged[] }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  const skipped = done.filter((story) => story.outcome === 'skipped')
  if (!skipped.length) return null
  return (
    <ul data-testid="retag-skipped">
      {skipped.map(({ headline, id, reason }) => (
        <li key={id}>
          <Link href={adminUrl(articles, id)}>{headline ?? words('placementUntitled')}</Link>{' '}
          {words(reasonWords[reason])}
        </li>
      ))}
    </ul>
  )
}
