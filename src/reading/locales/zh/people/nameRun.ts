import { type NameReader } from './nameShape.js'
import { weighName } from './weighName.js'

/** A name in a run of names without a sign between them. */
export type RunName = { end: number; name: string; start: number }

/** Each name of a run must look like one. */
const LEAST = -0.2
/** Taken off for each name, so that few long names are preferred to many short ones. */
const PRICE = 0.4

type Path = { from: number; last: RunName | null; weight: number }

/**
 * Names that fill the text from `start` to `end` without a gap, the likeliest division; null when there is none.
 * @param isBreak Whether the printed line had a blank at an offset: no name goes over it.
 */
export function tileWithNames(
  text: string,
  { end, start }: { end: number; start: number },
  { namesAt }: NameReader,
  isBreak: (at: number) => boolean,
): null | RunName[] {
  const best = new Map<number, Path>([[start, { from: start, last: null, weight: 0 }]])
  for (let at = start; at < end; at++) {
    const path = best.get(at)
    if (!path) continue
    for (const { end: next, family = 1, name } of namesAt(text, at)) {
      if (next > end || crossesBreak(at, next, isBreak)) continue
      const weight = weighName(text, at, next, family)
      const isBounded = isBreak(next) || (isBreak(at) && next === end)
      if (weight < LEAST && !isBounded) continue
      const total = path.weight + Math.max(weight, LEAST) - PRICE
      if (total > (best.get(next)?.weight ?? -Infinity)) {
        best.set(next, { from: at, last: { end: next, name, start: at }, weight: total })
      }
    }
  }
  return traceBack(best, start, end)
}

/** A blank inside a name of two characters pads it; between names it stands behind two or more. */
function crossesBreak(start: number, end: number, isBreak: (at: number) => boolean): boolean {
  for (let at = start + 2; at < end; at++) if (isBreak(at)) return true
  return false
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
