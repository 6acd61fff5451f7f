import type { IntakeLocale } from '../../locales/index.js'
import { type Credit, creditAt } from '../credits.js'
import type { PageItem } from '../pageItem.js'
import type { PastedBlock } from '../paste/pasted.js'
import { bodyStart } from './bodyStart.js'
import { nameHeads } from './nameHeads.js'
import { toLine } from './toLine.js'

/**
 * Reads one story that somebody wrote elsewhere: the lines over it, a line of names under them, and its paragraphs, of
 * which headings stay headings. Every block is in the item once.
 */
export function readStory(blocks: readonly PastedBlock[], locale: IntakeLocale): PageItem {
  const { body, top } = cut(blocks, locale)
  const credit = creditIn(top, locale)
  const heads = top.filter((_, at) => !credit || at < credit.first || at > credit.last)
  return {
    ...nameHeads(heads, locale),
    credit: credit?.text ?? null,
    flags: [],
    headings: body.flatMap(({ heading }, at) => (heading === null ? [] : [at])),
    kind: 'article',
    paragraphs: body.map(({ text }) => text),
    rawLines: blocks.length ? [[1, blocks.length]] : [],
  }
}

/** The lines over a story and its text. A title that stands under an editor's note is taken out of the text. */
function cut(blocks: readonly PastedBlock[], locale: IntakeLocale) {
  const start = bodyStart(blocks, locale)
  if (start > 0) return { body: blocks.slice(start), top: blocks.slice(0, start) }
  const title = blocks.findIndex(({ heading }) => heading === 1)
  return {
    body: blocks.filter((_, at) => at !== title),
    top: blocks.filter((_, at) => at === title),
  }
}

/** The line of roles and names under a headline. */
function creditIn(top: readonly PastedBlock[], locale: IntakeLocale): Credit | null {
  const lines = top.map(toLine)
  for (let at = 1; at < lines.length; at++) {
    const credit = top[at]?.heading === null ? creditAt(lines, at, locale) : null
    if (credit) return credit
  }
  return null
}
