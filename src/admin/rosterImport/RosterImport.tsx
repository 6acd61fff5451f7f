'use client'
import { Banner } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import { ChooseRoster } from './ChooseRoster.js'
import { RefusedFile } from './RefusedFile.js'
import './rosterImport.css'
import { RosterPlan } from './RosterPlan.js'
import { RosterReport } from './RosterReport.js'
import { useRosterImport } from './useRosterImport.js'

/** Bringing a roster in: choose a file, look at what it would change, take it or parts of it, take it back. */
export function RosterImport({ slug }: { slug: string }) {
  const { words } = useWords()
  const screen = useRosterImport(slug)
  const { failure, isBusy, progress, refused, result, seen } = screen
  return (
    <section
      aria-busy={isBusy}
      aria-label={words('rosterImportTitle')}
      className="broadsheet-roster"
      data-testid="roster-import"
    >
      {!seen && <ChooseRoster isBusy={isBusy} load={screen.load} />}
      {failure && (
        <Banner type="error">
          <span data-testid="roster-failure" role="alert">
            {failure}
          </span>
        </Banner>
      )}
      {refused && <RefusedFile fileName={screen.fileName} refused={refused} />}
      {seen && <RosterPlan key={seen.stamp} screen={screen} seen={seen} />}
      {progress && <RosterProgress {...progress} />}
      {result && <RosterReport slug={slug} fileName={screen.fileName} result={result} />}
    </section>
  )
}

function RosterProgress({ done, total }: { done: number; total: number }) {
  const { words } = useWords()
  return (
    <p className="broadsheet-roster__progress" role="status">
      <progress max={total || undefined} value={total ? done : undefined} />{' '}
      {words('rosterProgress', { done, total })}
    </p>
  )
}
