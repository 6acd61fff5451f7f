import type { IntakeLocale } from '../../locales/index.js'
import { type Head, readHead } from '../headlines.js'
import type { PastedBlock } from '../paste/pasted.js'
import { toLine } from './toLine.js'

/**
 * Names the lines over a story. The highest heading is the headline, what stands before it the kicker, what follows the
 * subhead; without headings the lines are named as on a page.
 */
export function nameHeads(heads: readonly PastedBlock[], locale: IntakeLocale): Head {
  const at = titleAt(heads)
  if (at < 0) return readHead(heads.map(toLine), locale)
  const textOf = (lines: readonly PastedBlock[]) => lines.map(({ text }) => text).join(' ') || null
  return {
    headline: heads[at]?.text ?? null,
    kicker: textOf(heads.slice(0, at)),
    subhead: textOf(heads.slice(at + 1)),
  }
}

/** Index of the first heading of the highest level, or -1. */
export function titleAt(heads: readonly PastedBlock[]): number {
  const highest = Math.min(...heads.map(({ heading }) => heading ?? Infinity))
  return heads.findIndex(({ heading }) => heading === highest)
}
