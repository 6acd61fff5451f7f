'use client'
import { Pill } from '@payloadcms/ui'
import type { PageFlag } from '../../intake/core/pageItem.js'
import type { MessageKey } from '../../translations/index.js'
import { useWords } from '../useWords.js'

const looks: Record<PageFlag, { pill: 'error' | 'light-gray' | 'warning'; words: MessageKey }> = {
  'awaits-image': { pill: 'light-gray', words: 'awaitsFile' },
  'detached-headline': { pill: 'warning', words: 'flagDetached' },
  duplicate: { pill: 'warning', words: 'flagDuplicate' },
  'headline-without-text': { pill: 'error', words: 'flagNoText' },
  'lost-characters': { pill: 'error', words: 'flagLost' },
  'no-credit': { pill: 'warning', words: 'flagNoCredit' },
  'no-headline': { pill: 'warning', words: 'flagNoHeadline' },
}

/** What to look at in an item, in words and colour. */
export function ItemFlags({ flags }: { flags: PageFlag[] }) {
  const { words } = useWords()
  return (
    <span className="broadsheet-import__flags">
      {flags.map((flag) => (
        <Pill key={flag} pillStyle={looks[flag].pill} size="small">
          {words(looks[flag].words)}
        </Pill>
      ))}
    </span>
  )
}
