import type { RosterPost } from '../../documents/roster.js'
import type { Words } from '../useWords.js'

/** From when to when a post is held, for people to read; empty where the roster says neither. */
export function periodOf({ from, to }: Pick<RosterPost, 'from' | 'to'>, words: Words): string {
  if (from && to) return `${from} – ${to}`
  if (from) return words('dateSince', { date: from })
  return to ? words('dateUntil', { date: to }) : ''
}

/** Our word for how a post is held, where not in full. */
export const statusWord = { acting: 'postActing', 'in-charge': 'postInCharge', nominated: 'postNominated' } as const // prettier-ignore
