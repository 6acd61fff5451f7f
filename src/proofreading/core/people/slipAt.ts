import { type Near, nearest } from './nearest.js'
import type { Office } from './offices.js'
import { namesOf } from './printedTitle.js'

/**
 * The name of one of some officials that a text nearly has at a place, where no person is read: three characters with one
 * wrong, or all said alike.
 */
export function slipAt(text: string, at: number, offices: readonly Office[]): Near<Office> | null {
  const found = offices.flatMap((office) => {
    const [near] = namesOf(office.official).flatMap((name) => {
      const written = text.slice(at, at + name.length)
      return nearest(written, [office], () => [name]).filter(({ how }) => isSure(how, name))
    })
    return near ? [near] : []
  })
  const names = new Set(found.map(({ known }) => known))
  return names.size === 1 ? (found[0] ?? null) : null
}

const isSure = (how: string, name: string): boolean =>
  how === 'sound' || (how === 'character' && name.length > 2)
