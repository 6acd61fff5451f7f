import type { IntakeLocale } from '../locales/index.js'
import { lostGlyph, space, squeeze } from './characters.js'
import { clean, lineCleaners, pageCleaners } from './cleaners.js'
import { measure } from './width.js'

/** One line of raw text that holds more than spaces. */
export type Line = {
  /** Empty lines since the line before. */
  blanksBefore: number
  /** Width of the spaces it opens with, in characters. */
  indent: number
  /** Glyphs were lost inside the line, not only at its start. */
  lostInside: boolean
  /** Number of lost glyphs that it opens with. */
  marks: number
  /** Number of the raw line, from 1. */
  number: number
  /** Without outer spaces, lost glyphs and desk codes; inner spaces as printed. */
  text: string
  /** Printed width of its text without spaces, in characters. */
  width: number
}

const opening = new RegExp(`^(?:${space}|${lostGlyph})*`, 'u')
const markedInside = new RegExp(`(?<=[^${lostGlyph}\\s])(?=${lostGlyph}{3,})`, 'gu')

const indentOf = (lead: string): number =>
  [...(/^[\s\u3000]*/.exec(lead)?.[0] ?? '')].reduce((n, c) => n + (c === '\u3000' ? 1 : 0.5), 0)

/**
 * Cuts raw page text into its lines that hold text. Empty lines are counted on the line that follows; a line of lost
 * glyphs alone marks the line that follows.
 */
export function readLines(raw: string, locale: IntakeLocale): Line[] {
  const cleaners = lineCleaners(locale)
  const page = clean(raw, pageCleaners(locale))
  const lines: Line[] = []
  let blanksBefore = 0
  let carried = 0
  for (const [index, rawLine] of page.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).entries()) {
    for (const piece of rawLine.split(markedInside)) {
      const lead = opening.exec(piece)?.[0] ?? ''
      const marks = carried + [...lead].filter((c) => c === '\uFFFD').length
      const text = clean(piece, cleaners)
      carried = text ? 0 : marks
      if (!text) continue
      lines.push({
        blanksBefore,
        indent: indentOf(lead),
        lostInside: piece.slice(lead.length).includes('\uFFFD'),
        marks,
        number: index + 1,
        text,
        width: measure(squeeze(text)),
      })
      blanksBefore = 0
    }
    if (!rawLine.trim()) blanksBefore++
  }
  return lines
}

/** The numbers of lines in runs: first and last of each. */
export function runsOf(lines: readonly Pick<Line, 'number'>[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of lines.map((line) => line.number).sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
