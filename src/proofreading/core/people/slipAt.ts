import type { RosterOfficial } from '../../../documents/roster.js'
import { likeAt } from './nearNames.js'
import type { Office } from './offices.js'

/** A name that a text nearly has at a place. */
export type SlipAt = { how: 'character' | 'sound' | 'swapped'; known: string }

/**
 * The name of one of some officials that a text nearly has at a place, where no person is read: three characters with one
 * wrong or two that changed places, or all said alike. Null where there are several such names.
 */
export function slipAt(text: string, at: number, offices: readonly Office[]): null | SlipAt {
  let found: null | SlipAt = null
  for (const { official } of offices) {
    const slip = slipOf(text, at, official)
    if (slip && found && slip.known !== found.known) return null
    found ??= slip
  }
  return found
}

/** Whether a text nearly has the name of one of some officials at a place: the quick look before all else is asked. */
export function mayBeSlip(text: string, at: number, offices: readonly Office[]): boolean {
  for (const { official } of offices) {
    if (isAlmost(text, at, official.name)) return true
    if (official.otherNames?.some((other) => isAlmost(text, at, other))) return true
  }
  return false
}

function isAlmost(text: string, at: number, known: string): boolean {
  const how = likeAt(text, at, known)
  return how !== null && (how !== 'swapped' || known.length >= LEAST.swapped)
}

/** Characters of a name by which its own slip is told from ordinary words. */
const LEAST = { character: 3, sound: 2, swapped: 3 }

function slipOf(text: string, at: number, { name, otherNames }: RosterOfficial): null | SlipAt {
  const own = slipLike(text, at, name)
  if (own || !otherNames) return own
  for (const other of otherNames) {
    const slip = slipLike(text, at, other)
    if (slip) return slip
  }
  return null
}

function slipLike(text: string, at: number, known: string): null | SlipAt {
  const how = likeAt(text, at, known)
  return how !== null && known.length >= LEAST[how] ? { how, known } : null
}
