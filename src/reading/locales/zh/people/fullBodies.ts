import { signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { FULL_BODY_ENDS } from '../words/organizations.js'
import { unitStart } from './titleUnits.js'

const ENDS = wordTable(FULL_BODY_ENDS)
const LAST_CHARACTERS = signSet(FULL_BODY_ENDS.map((word) => word.slice(-1)).join(''))
const LONGEST = 30
const YOUTH_LEAGUE = /共青团[\u3400-\u9fff]{1,10}?[省市县区旗州]委/g
const SHORTEST = 3

/** Bodies that a text names in full, so that their short forms in titles can be spelled out. */
export function fullBodies(text: string): string[] {
  const named = namesCompany(text) ? companies(text) : []
  if (text.includes('共青团')) named.push(...(text.match(YOUTH_LEAGUE) ?? []))
  return named
}

/** Few texts name a body in full: most are left out by the last character of these words. */
function namesCompany(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const mayEnd = LAST_CHARACTERS.hasUnit(text.charCodeAt(at))
    if (mayEnd && ENDS.wordBefore(text, at + 1) !== undefined) return true
  }
  return false
}

function companies(text: string): string[] {
  const found: string[] = []
  let floor = 0
  for (let at = 0; at < text.length; at++) {
    const end = ENDS.mayBegin(text.charCodeAt(at)) ? ENDS.wordAt(text, at) : undefined
    if (end === undefined) continue
    const start = unitStart(text, at, Math.max(floor, at - LONGEST))
    floor = at + end.length
    if (at - start >= SHORTEST) found.push(text.slice(start, floor))
    at = floor - 1
  }
  return found
}

/** The office with its body in full, where the item names one that the short form is drawn from. */
export function inFull(office: string, body: string, bodies: readonly string[]): string {
  const full = bodies.find((candidate) => isShortFor(body, candidate))
  return full === undefined ? office : full + office.slice(body.length)
}

/** A cooperative may bear the name of its village, which is not short for it. */
const IS_PLACE = /[省市县区镇乡村]$/

/** 青禾农机 for 云梧青禾农业机械有限公司: its characters in the same order; 团县委 for the league's committee. */
function isShortFor(short: string, full: string): boolean {
  if (short.length < SHORTEST || short.length >= full.length || IS_PLACE.test(short)) return false
  let from = 0
  for (const character of short) {
    const at = full.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return short.startsWith('团') === full.startsWith('共青团')
}
