import { type ItemEvidence, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { beforeName, type Side } from './beforeName.js'
import { behindName } from './behindName.js'
import { isPlace } from './bodyEnds.js'

/** From here on the signs of a name, taken together, make a person. */
export const ENOUGH = 2.4
/** What other places of the name may add at most. */
export const MOST_ELSEWHERE = 1.6

/** Somebody who may stand in a line, with all that speaks for it. */
export type Candidate = { end: number; name: string; rule: string; start: number; weight: number }

/** Where a candidate is looked for, and the people of the line that are known already. */
export type Place = {
  evidence: ItemEvidence
  known: readonly PersonMatch[]
  start: number
  text: string
}

const BESIDE: Side = { id: 'zh-beside', weight: 2.2 }
const JOINING = signSet('、和与及')
const AND = signSet('和与')

/** What stands before the place: a 、 or an 和 behind a person leads to the next one. */
export function sideBefore({ known, start, text }: Place): Side {
  if (JOINING.hasAt(text, start - 1)) {
    for (const { end } of known) if (end === start - 1) return BESIDE
  }
  return beforeName(text, start)
}

/** What stands behind a name that ends at `end`: an 和 in front of somebody known joins it to that person. */
export function sideBehind({ known, text }: Place, end: number): Side {
  if (AND.hasAt(text, end)) {
    for (const { start } of known) if (start === end + 1) return BESIDE
  }
  return behindName(text, end)
}

/** The rule that says more of the two. */
export const strongerRule = (before: Side, behind: Side): string =>
  behind.weight > before.weight ? behind.id : before.id

const EDGE = signSet('，。；：！？、“”（）\n')
/** What must stand behind another place of the name for it to count. */
const FIRM = 1.3
/** 某某区 elsewhere: it is a place. */
const PLACE = -2
/** What says at least that the name may end there. */
const SOME = 0.7

/** What the other places of the string say: each where somebody is seen to act adds to it. */
export function weighElsewhere(name: string, { evidence, start }: Place): number {
  const { lineStart, placesOf, text } = evidence
  const places = placesOf(name)
  if (places.length < 2) return 0
  let weight = 0
  for (const place of places) {
    if (place === lineStart + start) continue
    if (isPlace(text, place + name.length)) return PLACE
    const behind = behindName(text, place + name.length).weight
    const isEdged = place === 0 || EDGE.hasAt(text, place - 1)
    if (behind >= FIRM) weight += isEdged ? 1 : 0.5
    else if (isEdged) weight += behind >= SOME ? 0.6 : 0.3
  }
  return Math.min(weight, MOST_ELSEWHERE)
}
