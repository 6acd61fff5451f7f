'use client'
import { memo } from 'react'
import type { DateTag } from '../../documents/tags.js'
import { useWords } from '../useWords.js'
import { Facts } from './Facts.js'
import { readableDate } from './readableDate.js'
import { TagRow } from './TagRow.js'
import type { Rulings } from './useRulings.js'

const anchorWords = {
  dateline: 'anchorDateline',
  issue: 'anchorIssue',
  'previous-date': 'anchorPrevious',
  stated: 'anchorStated',
} as const

type Props = { rulings: Rulings; tag: DateTag; tagKey: string }

/** A date of the story: as written, what day that is, and from where it was counted. */
export const DateRow = memo(function DateRow({ rulings, tag, tagKey }: Props) {
  const { language, words } = useWords()
  const count = tag.mentions?.length ?? 0
  return (
    <TagRow
      aside={
        <span className="broadsheet-tags__value">{readableDate(tag, { language, words })}</span>
      }
      name={tag.text}
      rulings={rulings}
      saved={tag.state}
      tagKey={tagKey}
      type="date"
    >
      <Facts>
        {tag.anchor && <span>{words(anchorWords[tag.anchor])}</span>}
        {count !== 1 && (
          <span>{count ? words('mentionCount', { number: count }) : words('mentionGone')}</span>
        )}
      </Facts>
    </TagRow>
  )
})
