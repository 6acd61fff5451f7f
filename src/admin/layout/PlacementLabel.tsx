'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Frame } from '../../documents/page.js'
import { useWords } from '../useWords.js'
import './layout.css'
import { useOpenWhenEmpty } from './useOpenWhenEmpty.js'
import { type Placed, useTitleOf } from './useTitleOf.js'

type Placement = {
  headlineStyle?: 'banner' | 'lead' | 'plain'
  what?: null | Placed
} & Partial<Frame>

/** The line of one placement: its number, what is placed, where, and how its headline is set. */
export function PlacementLabel() {
  const { words } = useWords()
  const { data, path, rowNumber } = useRowLabel<Placement | undefined>()
  const { headlineStyle, height, width, what, x, y } = data ?? {}
  const title = useTitleOf(what)
  useOpenWhenEmpty(path, !what)
  const missing = words(what ? 'placementUntitled' : 'placementNothing')
  const frame = { height: height ?? '?', width: width ?? '?', x: x ?? '?', y: y ?? '?' }
  return (
    <span className="broadsheet-placement" data-testid="placement-label">
      <span className="broadsheet-placement__number">{(rowNumber ?? 0) + 1}</span>
      <span className="broadsheet-placement__title">
        {what && title === undefined ? '…' : (title ?? missing)}
      </span>
      <span className="broadsheet-placement__frame">
        {words('placementFrame', frame)}
        {headlineStyle && ` · ${words(headlineStyle)}`}
      </span>
    </span>
  )
}
