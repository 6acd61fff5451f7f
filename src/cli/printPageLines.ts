import { say } from './words/say.js'

/** The lines of a file, in runs from 1, that are in none of its items. */
export type PageLines = { file: string; runs: readonly (readonly [number, number])[] }

/** Prints of each file which lines were taken for the page's own, so that whoever imports sees what is in no story. */
export function printPageLines(pages: readonly PageLines[]): void {
  for (const { file, runs } of pages) {
    if (runs.length === 0) continue
    const lines = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
    process.stdout.write(`${say('pageLines', { file, lines })}\n`)
  }
}
