'use client'
import { Banner } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useWords } from '../useWords.js'
import { EarlierNote } from './EarlierNote.js'
import type { ImportSlugs } from './importSlugs.js'
import { ItemCard } from './ItemCard.js'
import { PageHead } from './PageHead.js'
import { RawLines } from './RawLines.js'
import { SavedPanel } from './SavedPanel.js'
import { TakeBar } from './TakeBar.js'
import type { ImportOnScreen } from './useImport.js'
import { useLeaveGuard } from './useLeaveGuard.js'

type Props = {
  page: NonNullable<ImportOnScreen['page']>
  screen: ImportOnScreen
  slugs: ImportSlugs
}

/** What was recognised in a page: its items to mend and choose, and what was saved of them. */
export function PageReview({ page, screen, slugs }: Props) {
  const { words } = useWords()
  const { asked, dispatch, items, saved, takenBack, waiting } = screen
  useLeaveGuard(items.some(({ version }) => version > 0))
  const start = useRef<HTMLDivElement>(null)
  useEffect(() => {
    start.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [saved])
  const isBusy = waiting !== null
  return (
    <div className="broadsheet-import__page" ref={start} tabIndex={-1}>
      <PageHead page={page} screen={screen} />
      {page.pictures > 0 && <Banner>{words('importPictures', { number: page.pictures })}</Banner>}
      {saved && <SavedPanel onUndone={takenBack} saved={saved} slugs={slugs} />}
      {!saved && !asked && page.earlier && <EarlierNote earlier={page.earlier} />}
      {saved && items.length > 0 && (
        <p data-testid="import-left">{words('importLeft', { number: items.length })}</p>
      )}
      {!saved && items.length === 0 && <p>{words('importNothing', { file: page.fileName })}</p>}
      <ol className="broadsheet-import__items">
        {items.map((shown, at) => (
          <ItemCard
            dispatch={dispatch}
            isBusy={isBusy}
            isLast={at === items.length - 1}
            key={shown.key}
            lines={page.lines}
            number={at + 1}
            shown={shown}
          />
        ))}
      </ol>
      <RawLines lines={page.lines} of="page" runs={page.leftOut} />
      {items.length > 0 && <TakeBar screen={screen} />}
    </div>
  )
}
