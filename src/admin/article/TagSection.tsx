'use client'
import type { ReactNode } from 'react'
import type { Keyed } from '../../articles/core/groupTags.js'
import type { Ruling, TagState } from '../../documents/tags.js'
import type { MessageKey } from '../../translations/index.js'
import { useWords } from '../useWords.js'
import type { Rulings } from './useRulings.js'

type Props<T> = {
  empty: MessageKey
  rulings: Rulings
  row: (tag: Keyed<T>) => ReactNode
  tags: Keyed<T>[]
  title: MessageKey
  type: Ruling['type']
}

/** One kind of tags with its count, which folds to make room for the others; the rejected ones are folded away below. */
export function TagSection<T extends { state: TagState }>(props: Props<T>) {
  const { empty, row, rulings, tags, title, type } = props
  const { words } = useWords()
  const isRejected = ({ key, state }: Keyed<T>) =>
    state === 'rejected' && rulings.pendingOn(type, key) === null
  const kept = tags.filter((tag) => !isRejected(tag))
  const rejected = tags.filter(isRejected)
  return (
    <details className="broadsheet-tags__section" data-testid={`tags-${title}`} open>
      <summary>
        <h4>
          {words(title)} <span className="broadsheet-tags__count">{kept.length}</span>
        </h4>
      </summary>
      {kept.length ? <ul>{kept.map(row)}</ul> : <p>{words(empty)}</p>}
      {rejected.length > 0 && (
        <details className="broadsheet-tags__rejected">
          <summary>{words('rejectedCount', { number: rejected.length })}</summary>
          <ul>{rejected.map(row)}</ul>
        </details>
      )}
    </details>
  )
}
