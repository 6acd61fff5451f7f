import type { IntakeLocale } from '../../locales/index.js'
import { opensWithLead } from '../leads.js'
import type { PastedBlock } from '../paste/pasted.js'
import { measure } from '../width.js'
import { titleAt } from './nameHeads.js'
import { toLine } from './toLine.js'

/** No line over a story is wider, in characters of full width. */
const widestHead = 40
/** Kicker, headline in two lines, subhead, a line of names, and one to spare. */
const mostHeads = 6
/** A text of short lines alone is taken for the lines over a story without a text as long as it has no more of them. */
const mostBareHeads = 3

/**
 * Index of the block at which the text of a story begins: the first that reads as running text, or a crosshead before it.
 * Lines over a story are short and end no sentence; where there are too many of them they are a text of short lines, under
 * one headline.
 */
export function bodyStart(blocks: readonly PastedBlock[], locale: IntakeLocale): number {
  const running = blocks.findIndex((block) => isRunning(block, locale))
  const start = running < 0 ? blocks.length : running
  const title = titleAt(blocks.slice(0, start))
  if (start > (running < 0 ? mostBareHeads : mostHeads)) return Math.max(title, 0) + 1
  const crosshead = blocks.findIndex(
    ({ heading }, at) => at > title && at < start && isCrosshead(heading, blocks.slice(start)),
  )
  return title >= 0 && crosshead >= 0 ? crosshead : start
}

function isRunning(block: PastedBlock, locale: IntakeLocale): boolean {
  const { heading, text } = block
  if (heading !== null) return false
  if (measure(text) > widestHead || /[.。…][”’」』)）]?$/u.test(text)) return true
  return opensWithLead([toLine(block)], 0, locale)
}

/** A heading as there are more of, further down in the text. */
const isCrosshead = (level: null | number, below: readonly PastedBlock[]): boolean =>
  level !== null && below.some(({ heading }) => heading === level)
