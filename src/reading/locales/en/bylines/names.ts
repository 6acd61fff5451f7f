import { rowsOf } from '../people/rows.js'
import { withSmallLetters } from '../text/smallLetters.js'
import { isFullName } from '../people/splitRow.js'

/** A name in a line that says who made something. */
export type PrintedName = { end: number; name: string; start: number }

const PARTS = / ?,? (?:and|AND|&) |, ?(?!(?:Jr|Sr|JR|SR)\b|I{2,3}\b)/g
const MOST = 6

/**
 * Reads "A, B and C" between two offsets; null where one of them is no name in full.
 * @param raw The whole line: offsets are into it.
 */
export function namesBetween(raw: string, start: number, end: number): null | PrintedName[] {
  const names: PrintedName[] = []
  let from = start
  const said = raw.slice(start, end)
  const ends = [...said.matchAll(PARTS)].map(({ 0: part, index }) => ({
    next: start + index + part.length,
    stop: start + index,
  }))
  for (const { next, stop } of [...ends, { next: end, stop: end }]) {
    const name = nameAt(raw, from, stop)
    if (!name || names.length === MOST) return null
    names.push(name)
    from = next
  }
  return names
}

function nameAt(raw: string, from: number, to: number): null | PrintedName {
  const part = raw.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = from + part.trimEnd().length
  const said = raw.slice(start, end)
  const name = withSmallLetters(said.replace(/\s+/g, ' '))
  const [row, ...others] = rowsOf(name)
  const last = row?.words.at(-1)
  if (!row || others.length > 0 || row.words[0]?.start !== 0 || last?.end !== name.length)
    return null
  return isFullName(row.words) ? { end, name, start } : null
}
