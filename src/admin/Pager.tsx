'use client'
import { Pagination } from '@payloadcms/ui'

type Props = { onChange: (page: number) => void; page: number; pages: number }

/** Payload's pager for a list of ours; nothing where one page holds all. */
export function Pager({ onChange, page, pages }: Props) {
  if (pages < 2) return null
  return (
    <Pagination
      hasNextPage={page < pages}
      hasPrevPage={page > 1}
      nextPage={Math.min(page + 1, pages)}
      numberOfNeighbors={1}
      onChange={onChange}
      page={page}
      prevPage={Math.max(page - 1, 1)}
      totalPages={pages}
    />
  )
}
