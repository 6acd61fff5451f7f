import type { CollectionBeforeValidateHook } from 'payload'
import type { Frame } from '../documents/page.js'
import { refusal } from '../errors.js'
import type { MessageKey } from '../translations/index.js'
import { type Misplaced, findMisplaced } from './core/findMisplaced.js'

type Row = Frame & { what?: { relationTo: string; value: unknown } }

const messages: Record<Misplaced['reason'], MessageKey> = {
  outside: 'placedOutside',
  overlaps: 'placedOver',
  'placed-twice': 'placedTwice',
}

/**
 * A page on which two things overlap, or one leaves the grid, is not saved.
 * @throws Refusal `bad-input` (400) that says which placement is wrong
 */
export const checkPlacements: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const rows = (data?.placements ?? []) as Row[]
  const grid = { columns: 12, rows: 16, ...originalDoc?.grid, ...data?.grid }
  const placed = rows.map((row) => ({ ...row, what: identity(row.what) }))
  const wrong = findMisplaced(placed, grid)
  if (!wrong) return data
  const other = 'other' in wrong ? wrong.other + 1 : ''
  throw refusal(req, 'bad-input', messages[wrong.reason], { number: wrong.index + 1, other }, wrong)
}

function identity(what: Row['what']): null | string {
  if (!what?.value) return null
  const { relationTo, value } = what
  return `${relationTo} ${String((value as { id?: unknown }).id ?? value)}`
}
