'use client'
import { ShimmerEffect } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { LoadFailure } from '../LoadFailure.js'
import type { Loaded } from '../useLoaded.js'

type Props<T> = {
  children: (data: T) => ReactNode
  /** How many there are; null before they came. */
  count: null | number
  loaded: Loaded<T>
  testId: string
  title: string
}

/** One kind of an official's coverage with its count, which folds; its list once the server has answered. */
export function Section<T>({ children, count, loaded, testId, title }: Props<T>) {
  const { data, failure, isLoading, load } = loaded
  return (
    <details
      aria-busy={isLoading}
      className="broadsheet-official__section"
      data-testid={testId}
      open
    >
      <summary>
        <h4>
          {title} {count !== null && <span className="broadsheet-official__count">{count}</span>}
        </h4>
      </summary>
      {failure && <LoadFailure failure={failure} load={load} />}
      {!data && !failure && <ShimmerEffect height={64} />}
      {data && children(data)}
    </details>
  )
}
