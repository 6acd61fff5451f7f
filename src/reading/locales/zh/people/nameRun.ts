import { type Stretch } from '../../../core/lines.js'
import { isHanAt } from './follow.js'
import { type NameReader } from './nameShape.js'
import { peoplesNamesAt } from './peoplesName.js'
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
  names: NameReader,
  least: number,
): null | RunName[] {
  const best: (Path | undefined)[] = [{ from: start, last: null, weight: 0 }]
  for (let at = start; at < end; at++) {
    const path = best[at - start]
    if (!path) continue
    for (const { end: next, name, weight } of candidatesAt(text, at, names)) {
      if (next > end) continue
      const total = path.weight + weight - PRICE
      if (weight < least || total <= (best[next - start]?.weight ?? -Infinity)) continue
      best[next - start] = { from: at, last: { end: next, name, start: at }, weight: total }
    }
  }
  return traceBack(best, start, end)
}

function traceBack(
  best: readonly (Path | undefined)[],
  start: number,
  end: number,
): null | RunName[] {
  const names: RunName[] = []
  for (let at = end; at > start;) {
    const path = best[at - start]
    if (!path?.last) return null
    names.unshift(path.last)
    at = path.from
  }
  return names
}

/** A name by its parts looks like nothing else. */
const PEOPLES = 1

type Weighed = { end: number; name: string; weight: number }

function candidatesAt(text: string, at: number, { namesAt }: NameReader): Weighed[] {
  const candidates: Weighed[] = []
  for (const { end, family = 1, name } of namesAt(text, at))
    candidates.push({ end, name, weight: weighName(text, at, end, family) })
  for (const { end, name } of peoplesNamesAt(text, at))
    candidates.push({ end, name, weight: PEOPLES })
  return candidates
}

const SHORTEST_RUN = 4
const LONGEST_RUN = 7

/**
 * Two names between the signs of a list whose sign was lost; null when the stretch is not made of names.
 * @param least What each name must weigh.
 */
export function runBetweenSigns(
  text: string,
  start: number,
  names: NameReader,
  least: number,
): null | RunName[] {
  let end = start
  while (isHanAt(text, end)) end++
  const length = end - start
  if (length < SHORTEST_RUN || length > LONGEST_RUN) return null
  return tileWithNames(text, { end, start }, names, least)
}
