'use client'
import { Button } from '@payloadcms/ui'
import { type Dispatch, useState } from 'react'
import { paragraphAt, withText } from '../../intake/core/mend.js'
import type { PageItem } from '../../intake/core/pageItem.js'
import type { MessageKey } from '../../translations/index.js'
import { useWords } from '../useWords.js'
import { LineInput } from './LineInput.js'
import type { ItemAction, ShownItem } from './shownItems.js'
import { TextBox } from './TextBox.js'

type Props = {
  dispatch: Dispatch<ItemAction>
  isBusy: boolean
  isLast: boolean
  shown: ShownItem
}
type LineName = 'credit' | 'headline' | 'kicker' | 'subhead'

const lineWords: Record<LineName, MessageKey> = {
  credit: 'creditLine',
  headline: 'headline',
  kicker: 'kicker',
  subhead: 'subhead',
}
const linesOf = (kind: PageItem['kind']): LineName[] =>
  kind === 'photo' ? ['headline'] : ['kicker', 'headline', 'subhead']

/** The lines and the text of an item, to be mended; it can be joined with the next, or cut at the cursor. */
export function ItemText({ dispatch, isBusy, isLast, shown }: Props) {
  const { words } = useWords()
  const { item, key } = shown
  const [cursor, setCursor] = useState(0)
  const mend = (change: (item: PageItem) => PageItem) => dispatch({ change, key, type: 'mend' })
  const line = (name: LineName) => (
    <LineInput
      isDisabled={isBusy}
      key={name}
      label={words(lineWords[name])}
      name={name}
      onChange={(text) => mend((before) => ({ ...before, [name]: text || null }))}
      value={item[name] ?? ''}
    />
  )
  const canSplit = cursor > 0 && cursor < item.paragraphs.length
  return (
    <div className="broadsheet-import__text">
      {linesOf(item.kind).map(line)}
      <TextBox
        initial={item.paragraphs.join('\n')}
        isDisabled={isBusy}
        onChange={(text) => mend((before) => withText(before, text))}
        onCursor={(text, offset) => setCursor(paragraphAt(text, offset))}
      />
      {line('credit')}
      <div className="broadsheet-import__buttons">
        <Button
          buttonStyle="secondary"
          disabled={isBusy || !canSplit}
          extraButtonProps={{ 'data-testid': 'import-split', title: words('importSplitHelp') }}
          margin={false}
          onClick={() => dispatch({ at: cursor, key, type: 'split' })}
          size="small"
        >
          {words('importSplit')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy || isLast}
          extraButtonProps={{ 'data-testid': 'import-merge' }}
          margin={false}
          onClick={() => dispatch({ key, type: 'merge' })}
          size="small"
        >
          {words('importMerge')}
        </Button>
      </div>
    </div>
  )
}
