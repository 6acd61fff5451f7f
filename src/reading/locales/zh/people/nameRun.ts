import { type Stretch } from '../../../core/lines.js'
import { type NameReader } from './nameShape.js'
import { weighName } from './weighName.js'

/** A name in a run of names without a sign between them. */
export type RunName = Stretch & { name: string }

/** Taken off for each name, so that few long names are preferred to many short ones. */
const PRICE = 0.4

type Path = { from: number; last: null | RunName; weight: number }

/**
 * Names that fill the text from `start` to `end` without a gap, the likeliest division; null when there is none.
 * @param least What each name must weigh.
 */
export function tileWithNames(
  text: string,
  { end, start }: Stretch,
  { namesAt }: NameReader,
  least: number,
): null | RunName[] {
  const best = new Map<number, Path>([[start, { from: start, last: null, weight: 0 }]])
  for (let at = start; at < end; at++) {
    const path = best.get(at)
    if (!path) continue
    for (const { end: next, family = 1, name } of namesAt(text, at)) {
      const weight = next > end ? -Infinity : weighName(text, at, next, family)
      const total = path.weight + weight - PRICE
      if (weight < least || total <= (best.get(next)?.weight ?? -Infinity)) continue
      best.set(next, { from: at, last: { end: next, name, start: at }, weight: total })
    }
  }
  return traceBack(best, start, end)
}

function traceBack(best: ReadonlyMap<number, Path>, start: number, end: number): null | RunName[] {
  const names: RunName[] = []
  for (let at = end; at > start;) {
    const path = best.get(at)
    if (!path?.last) return null
    names.unshift(path.last)
    at = path.from
  }
  return names
}
