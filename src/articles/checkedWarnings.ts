import type { PayloadRequest } from 'payload'
import type { Item } from '../documents/item.js'
import type { Ruling } from '../documents/tags.js'
import type { KeptWarning, Override } from '../documents/warning.js'
import { markOverridden, mergeOverrides } from './core/overrides.js'

type Kept = { overrides?: null | Override[]; warnings?: KeptWarning[] | null }

/**
 * The warnings and overrides that a save writes. Both come from the text, the stored article and the rulings, never from
 * what a client sends for them.
 * @param item the text as read now; null keeps the warnings of the last save
 * @param kept the stored article; undefined for a new one
 */
export function checkedWarnings(
  item: Item | null,
  kept: Kept | undefined,
  rulings: Ruling[],
  req: PayloadRequest,
): Required<Kept> {
  const by = { when: new Date().toISOString(), who: nameOf(req.user) }
  const overrides = mergeOverrides(kept?.overrides ?? [], rulings, by)
  if (item) return { overrides, warnings: markOverridden(item, overrides) }
  return { overrides, warnings: kept?.warnings ?? [] }
}

/** Empty for a write without a person. */
const nameOf = (user: PayloadRequest['user']): string =>
  user ? String((user as { name?: unknown }).name ?? user.email ?? user.id) : ''
