import { type ItemEvidence } from '../../../core/locale.js'
import { standsAt, unitAt } from '../../../core/words/units.js'
import { beginsTold } from '../words/ordinaryTable.js'
import { SELDOM } from '../words/surnames.js'
import { foreignNameAt, mayBeginOtherName, soundNameAt } from './foreignName.js'
import { isSteppePlace, peoplesNameAt, steppeNameAt } from './peoplesName.js'
import { mayBeginSouthern, southernNameAt } from './southernName.js'
import { type BoldNameAt } from './boldName.js'
import { followScore } from './follow.js'
import { type NameReader, type NameShape } from './nameShape.js'

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
export function nameChooser(
  { familyAt, looseNameAt, namesAt }: NameReader,
  boldNameAt: BoldNameAt,
): ChooseName {
  // Behind most titles stands no name at all: one look at the next character says so.
  const mayBegin = (text: string, start: number) =>
    familyAt(text, start) > 0 || mayBeginOtherName(text, start) || mayBeginSouthern(text, start)
  return (text, start, evidence, strictness) => {
    const isNone = strictness !== 'carried' && !mayBegin(text, start)
    if (isNone || isSteppePlace(text, start)) return rosterNameAt(text, start, evidence)
    const foreign = foreignNameAt(text, start, strictness === 'anchored')
    if (foreign) return foreign
    const known = rosterNameAt(text, start, evidence)
    if (known && known.follow > 0) return known
    return shapeAt(text, start, evidence, { known, strictness })
  }

  /** By its shape, where the roster names nobody who plainly stands here. */
  function shapeAt(
    text: string,
    start: number,
    evidence: ItemEvidence,
    { known, strictness }: { known: NameShape | null; strictness: Strictness },
  ): NameShape | null {
    const shapes = namesAt(text, start)
    if (known && shapes.length === 0) return known
    const best = bestOf(shapes, start, evidence)
    const longer = longerThan(best, text, start, strictness)
    if (longer) return longer
    if (best && isBorneOut(best, strictness)) return seenElsewhere(best)
    if (known || strictness === 'listed') return known
    return strictness === 'carried' ? looseNameAt(text, start) : boldNameAt(text, start)
  }
}

function seenElsewhere({ elsewhere, shape }: Candidate): NameShape {
  const { end, family, follow, name, score } = shape
  return { elsewhere, end, family, follow, name, score }
}

function isBorneOut({ elsewhere, score, shape }: Candidate, strictness: Strictness): boolean {
  if (strictness === 'anchored' && score >= 1.1) return true
  return score > 0 && (shape.follow >= 1.5 || elsewhere >= 2)
}

/** A name of another people that goes on where the Chinese one would end. */
function longerThan(
  best: Candidate | null,
  text: string,
  start: number,
  strictness: Strictness,
): NameShape | null {
  const { end } = best?.shape ?? { end: 0 }
  const isSure = strictness !== 'listed'
  const peoples = peoplesHere(text, start, strictness)
  const reached = Math.max(end, peoples?.end ?? start)
  const longer =
    (isSure ? steppeBeyond(text, start, reached) : null) ??
    southernBeyond(text, start, { end: best ? end : start, isSure, reached })
  if (longer) return longer
  if (peoples && (peoples.end > end || SELDOM.hasAt(text, start))) return peoples
  return isSure ? soundsBeyond(text, start, best) : null
}

/** By its parts; behind a title and in a list a single part will do. */
const peoplesHere = (text: string, start: number, strictness: Strictness): NameShape | null =>
  peoplesNameAt(text, start, strictness === 'anchored' || isListed(text, start))

const isListed = (text: string, start: number): boolean => standsAt(text, '、', start - 1)

/** A name of the south that goes on beyond the others, where the Chinese one does not plainly end. */
function southernBeyond(
  text: string,
  start: number,
  { end, isSure, reached }: { end: number; isSure: boolean; reached: number },
): NameShape | null {
  const southern = isSure || isListed(text, start) ? southernNameAt(text, start) : null
  if (!southern || southern.end <= reached) return null
  return end > start && followScore(text, end) >= 2 ? null : southern
}

/** A foreign name without a dot that goes on beyond the Chinese one. */
function soundsBeyond(text: string, start: number, best: Candidate | null): NameShape | null {
  const sounds = soundNameAt(text, start)
  if (!sounds || endsPlainly(text, sounds.end - 1)) return null
  if (best && (sounds.name.length <= 3 || endsPlainly(text, best.shape.end))) return null
  return sounds.end > (best?.shape.end ?? 0) ? sounds : null
}

/**
 * A name by its sounds that goes on beyond the shorter one; not where what stands there ends that so plainly that the
 * longer one has taken a word of the sentence in.
 */
function steppeBeyond(text: string, start: number, end: number): NameShape | null {
  const steppe = steppeNameAt(text, start)
  if (!steppe || steppe.end <= end || endsPlainly(text, steppe.end - 1)) return null
  return end > start && endsPlainly(text, end) ? null : steppe
}

const endsPlainly = (text: string, end: number): boolean =>
  followScore(text, end) >= 2 || beginsTold(text, end)

/** The most that other places add to a score. */
const MOST_ELSEWHERE = 3.4

type Candidate = { elsewhere: number; score: number; shape: NameShape }

function bestOf(
  shapes: readonly NameShape[],
  start: number,
  evidence: ItemEvidence,
): Candidate | null {
  const [first, second] = shapes
  // What other places say is asked only where it can change the choice.
  if (first && first.follow >= 3 && first.score - (second?.score ?? 0) >= MOST_ELSEWHERE) {
    return { elsewhere: 0, score: first.score, shape: first }
  }
  let best: Candidate | null = null
  for (const shape of shapes) {
    const places = evidence.placesOf(shape.name)
    const elsewhere = plainestElsewhere(places, shape, evidence.lineStart + start, evidence)
    const score =
      shape.score +
      elsewhere * 0.8 +
      endsVary(places, shape, evidence) -
      asHousehold(places, shape, evidence)
    if (!best || score > best.score) best = { elsewhere, score, shape }
  }
  return best
}

/** A name that goes on in different ways at its places ends there: 某某 in 某某回家 and 某某辞工. */
function endsVary(places: readonly number[], { name }: NameShape, { text }: ItemEvidence): number {
  const next = unitAt(text, (places[0] ?? 0) + name.length)
  for (const place of places) if (unitAt(text, place + name.length) !== next) return 1
  return 0
}

/** 某顺家 beside 某顺: the household of somebody whom the item names without it. */
const asHousehold = (
  places: readonly number[],
  { family, name }: NameShape,
  { placesOf }: ItemEvidence,
): number =>
  family === 1 &&
  name.length > 2 &&
  name.endsWith('家') &&
  placesOf(name.slice(0, -1)).length > places.length
    ? HOUSEHOLD
    : 0

const HOUSEHOLD = 4

/** The plainest ending that this string has elsewhere in the item: there a name is not cut short. */
function plainestElsewhere(
  places: readonly number[],
  { name }: NameShape,
  here: number,
  { text }: ItemEvidence,
): number {
  let best = 0
  for (const place of places) {
    if (place !== here) best = Math.max(best, followScore(text, place + name.length))
  }
  return best
}

function rosterNameAt(text: string, start: number, evidence: ItemEvidence): NameShape | null {
  const name = evidence.rosterNameAt(text, start)
  if (name === undefined) return null
  const end = start + name.length
  return { end, follow: followScore(text, end), name, score: 5 }
}
