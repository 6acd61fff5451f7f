import { type ItemEvidence } from '../../../core/locale.js'
import { followScore, foreignNameAt, looseNameAt, type NameShape, namesAt } from './nameShape.js'

/** The plainest ending that this string has elsewhere in the item: there a name is not cut short. */
function plainestElsewhere(name: string, evidence: ItemEvidence, here: string, at: number): number {
  let best = 0
  for (const place of evidence.placesOf(name)) {
    if (place.text === here && place.at === at) continue
    best = Math.max(best, followScore(place.text, place.at + name.length))
  }
  return best
}

/** How much a name must be borne out where it stands. */
export type Strictness = 'anchored' | 'carried' | 'listed'

/**
 * The name at `start`, or null. Of two lengths the one that the following words, its other places in the
 * item and the roster bear out.
 */
export function chooseName(
  text: string,
  start: number,
  evidence: ItemEvidence,
  strictness: Strictness,
): NameShape | null {
  const foreign = foreignNameAt(text, start)
  if (foreign) return foreign
  const known = rosterNameAt(text, start, evidence)
  const shapes = namesAt(text, start)
  if (known && (known.follow > 0 || shapes.length === 0)) return known
  const candidates = shapes.map((shape) => {
    const elsewhere = plainestElsewhere(shape.name, evidence, text, start)
    return { elsewhere, score: shape.score + elsewhere * 0.8, shape }
  })
  const [best] = candidates.toSorted((a, b) => b.score - a.score)
  const isBorneOut = best && (best.shape.follow >= 1.5 || best.elsewhere >= 2)
  if (best && (isBorneOut || (strictness === 'anchored' && best.score >= 1.1))) return best.shape
  return known ?? (strictness === 'carried' ? looseNameAt(text, start) : null)
}

function rosterNameAt(text: string, start: number, evidence: ItemEvidence): NameShape | null {
  for (const name of evidence.rosterNames) {
    if (!text.startsWith(name, start)) continue
    const end = start + name.length
    return { end, follow: followScore(text, end), name, score: 5 }
  }
  return null
}
