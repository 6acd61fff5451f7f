import { type Stretch } from '../../../core/lines.js'

/** A clause by its offset in the paragraph, the date that opens it left out. */
export type Clause = { start: number; text: string }

const CLAUSE = /[^，。；：！？\n]+/g

/** The clauses of a text. What `openings` take of a clause's start (a byline, a date) is no part of it. */
export function clausesOf(text: string, openings: readonly Stretch[]): Clause[] {
  const clauses: Clause[] = []
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    const end = index + clause.length
    const start = behindOpenings(index, openings)
    if (end > start) clauses.push({ start, text: text.slice(start, end) })
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
