import { type Stretch } from '../../../core/lines.js'

/** A clause by its offset in the paragraph, the date that opens it left out. */
export type Clause = { start: number; text: string }

const STOP = /[，。；：！？\n]/

/** The clauses of a text. What `openings` take of a clause's start (a byline, a date) is no part of it. */
export function clausesOf(text: string, openings: readonly Stretch[]): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !STOP.test(text.charAt(at))) continue
    const from = behindOpenings(start, openings)
    if (at > from) clauses.push({ start: from, text: text.slice(from, at) })
    start = at + 1
  }
  return clauses
}

function behindOpenings(start: number, openings: readonly Stretch[]): number {
  let from = start
  for (const opening of openings) {
    if (opening.start <= from && opening.end > from) from = opening.end
  }
  return from
}
