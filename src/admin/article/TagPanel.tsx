'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { type Live, LiveContext } from '../live/LiveContext.js'
import type { LiveTags } from '../live/liveTags.js'
import { useLive } from '../live/useLive.js'
import { useLiveStore } from '../live/useLiveStore.js'
import { useWords } from '../useWords.js'
import './article.css'
import { FollowHeads } from './FollowHeads.js'
import { isOpen, numbered } from './numbered.js'
import { PanelDrawer } from './PanelDrawer.js'
import { Sections } from './Sections.js'
import { useCaretWarning } from './useCaretWarning.js'
import { usePanelKeys } from './usePanelKeys.js'
import { useRulings } from './useRulings.js'
import { useSaved } from './useSaved.js'
import { WarningSection } from './WarningSection.js'

/**
 * Warnings, people, dates and events beside a story, as it is typed. The server alone writes tags, a person
 * decides on them.
 */
export const TagPanel: UIFieldClientComponent = () => {
  const { words } = useWords()
  const { collectionSlug, data } = useDocumentInfo()
  const panel = useRef<HTMLElement>(null)
  const store = useLiveStore('body')
  const saved = useSaved()
  const rulings = useRulings()
  const live = useLive(store, collectionSlug ?? '', data?.updatedAt)
  useEffect(() => store.setSaved(saved, rulings.pending), [store, saved, rulings.pending])
  const tags = useSyncExternalStore(store.subscribeView, store.getView, store.getView)
  const warnings = numbered(tags.warnings)
  const open = warnings.filter(({ warning }) => isOpen(warning, rulings))

  const [current, setCurrent] = useState<null | string>(null)
  const [isShown, setIsShown] = useState(false)
  useCaretWarning(store, setCurrent)
  // A narrow window has no room for the panel over the words that it leads to.
  const shown = useMemo(
    (): Live => ({
      ...live,
      jump: (...place) => {
        setIsShown(false)
        live.jump(...place)
      },
    }),
    [live],
  )
  usePanelKeys(panel, {
    onEnter: () => setIsShown(true),
    onStep: (by) => {
      const at = open.findIndex(({ id }) => id === current)
      const next = open.at(at < 0 && by < 0 ? -1 : (at + by) % (open.length || 1))
      if (!next) return
      setCurrent(next.id)
      shown.jump('warning', next.warning.key, next.nth)
    },
  })
  return (
    <LiveContext.Provider value={shown}>
      <FollowHeads store={store} />
      <PanelDrawer isShown={isShown} number={open.length} onShow={setIsShown} panel={panel}>
        {isBlank(tags) && <p>{words('tagsBeforeText')}</p>}
        {live.hasFailed && <p role="status">{words('liveFailed')}</p>}
        <WarningSection
          current={current}
          overrides={saved.overrides}
          rulings={rulings}
          warnings={warnings}
        />
        <Sections rulings={rulings} tags={tags} />
        <p className="broadsheet-tags__help">{words('tagsHelp')}</p>
        <p className="broadsheet-tags__help">{words('panelKeys')}</p>
      </PanelDrawer>
    </LiveContext.Provider>
  )
}

const isBlank = ({ dates, events, people, warnings }: LiveTags): boolean =>
  [dates, events, people, warnings].every(({ length }) => length === 0)
