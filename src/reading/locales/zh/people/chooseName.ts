import { type ItemEvidence } from '../../../core/locale.js'
import { foreignNameAt } from './foreignName.js'
import { followScore, type NameReader, type NameShape } from './nameShape.js'

/** How much a name must be borne out where it stands. */
export type Strictness = 'anchored' | 'carried' | 'listed'

/**
 * The name at `start`, or null. Of two lengths the one that the following words, its other places in the
 * item and the roster bear out.
 */
export type ChooseName = (
  text: string,
  start: number,
  evidence: ItemEvidence,
  strictness: Strictness,
) => NameShape | null

/** Makes the choice between the names that a reader sees. */
export function nameChooser({ looseNameAt, namesAt }: NameReader): ChooseName {
  return (text, start, evidence, strictness) => {
    const foreign = foreignNameAt(text, start)
    if (foreign) return foreign
    const known = rosterNameAt(text, start, evidence)
    const shapes = namesAt(text, start)
    if (known && (known.follow > 0 || shapes.length === 0)) return known
    const best = bestOf(shapes, start, evidence)
    const isBorneOut = best && (best.shape.follow >= 1.5 || best.elsewhere >= 2)
    if (best && (isBorneOut || (strictness === 'anchored' && best.score >= 1.1))) return best.shape
    return known ?? (strictness === 'carried' ? looseNameAt(text, start) : null)
  }
}

type Candidate = { elsewhere: number; score: number; shape: NameShape }

function bestOf(
  shapes: readonly NameShape[],
  start: number,
  evidence: ItemEvidence,
): Candidate | null {
  let best: Candidate | null = null
  for (const shape of shapes) {
    const elsewhere = plainestElsewhere(shape.name, start, evidence)
    const score = shape.score + elsewhere * 0.8
    if (!best || score > best.score) best = { elsewhere, score, shape }
  }
  return best
}

/** The plainest ending that this string has elsewhere in the item: there a name is not cut short. */
function plainestElsewhere(name: string, at: number, evidence: ItemEvidence): number {
  const here = evidence.lineStart + at
  let best = 0
  for (const place of evidence.placesOf(name)) {
    if (place !== here) best = Math.max(best, followScore(evidence.text, place + name.length))
  }
  return best
}

function rosterNameAt(text: string, start: number, evidence: ItemEvidence): NameShape | null {
  const name = evidence.rosterNameAt(text, start)
  if (name === undefined) return null
  const end = start + name.length
  return { end, follow: followScore(text, end), name, score: 5 }
}
