'use client'
import { CheckboxInput } from '@payloadcms/ui'
import { type Dispatch, useId } from 'react'
import type { ItemKind } from '../../documents/item.js'
import { useWords } from '../useWords.js'
import { ItemFindings } from './ItemFindings.js'
import { ItemFlags } from './ItemFlags.js'
import { ItemText } from './ItemText.js'
import { RawLines } from './RawLines.js'
import { isUnread, type ItemAction, type ShownItem } from './shownItems.js'

type Props = {
  dispatch: Dispatch<ItemAction>
  isBusy: boolean
  isLast: boolean
  lines: string[]
  number: number
  shown: ShownItem
}

/** One story or photo of a page: whether it is taken, its text to mend, and what was recognised in it. */
export function ItemCard({ dispatch, isBusy, isLast, lines, number, shown }: Props) {
  const { words } = useWords()
  const id = useId()
  const { isTaken, item, key } = shown
  const takeKind = (kind: ItemKind) =>
    dispatch({ change: (before) => ({ ...before, kind }), key, type: 'mend' })
  return (
    <li
      aria-label={`${number}. ${item.headline ?? words('placementUntitled')}`}
      className={`broadsheet-import__item ${isTaken ? '' : 'broadsheet-import__item--left'}`}
      data-headline={item.headline ?? ''}
      data-kind={item.kind}
      data-taken={isTaken}
      data-testid="import-item"
    >
      <div className="broadsheet-import__item-head">
        <CheckboxInput
          checked={isTaken}
          id={id}
          label={words('importTake')}
          name={id}
          onToggle={() => dispatch({ isTaken: !isTaken, key, type: 'choose' })}
          readOnly={isBusy}
        />
        <span className="broadsheet-import__number">{number}</span>
        <select
          aria-label={words('importKind')}
          data-testid="import-kind"
          disabled={isBusy}
          onChange={({ target }) => takeKind(target.value as ItemKind)}
          value={item.kind}
        >
          <option value="article">{words('article')}</option>
          <option value="photo">{words('photo')}</option>
        </select>
        <ItemFlags flags={item.flags} />
      </div>
      <div className="broadsheet-import__columns">
        <ItemText dispatch={dispatch} isBusy={isBusy} isLast={isLast} shown={shown} />
        <div>
          <ItemFindings isUnread={isUnread(shown)} item={item} />
          <RawLines of="item" lines={lines} runs={item.rawLines} />
        </div>
      </div>
    </li>
  )
}
