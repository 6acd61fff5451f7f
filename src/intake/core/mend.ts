/** What a person does to the items of a page before they are saved. No text is lost by any of it. */
import type { PageItem } from './pageItem.js'
import { measure } from './width.js'

/** A line this wide, in characters of full width, is no headline. */
const widestHeadline = 40

type Runs = PageItem['rawLines']

/** Two items as one: the lines over the second become crossheads in the text of the first. */
export function mergeItems(above: PageItem, below: PageItem): PageItem {
  const heads = [below.kicker, below.headline, below.subhead].filter((line) => line !== null)
  const start = above.paragraphs.length
  const crossheads = [
    ...heads.map((_, at) => start + at),
    ...(below.headings ?? []).map((at) => start + heads.length + at),
  ]
  return {
    ...above,
    credit: [above.credit, below.credit].filter((credit) => credit !== null).join(' ') || null,
    flags: [...new Set([...above.flags, ...below.flags])],
    headings: [...(above.headings ?? []), ...crossheads],
    paragraphs: [...above.paragraphs, ...heads, ...below.paragraphs],
    rawLines: joinRuns(above.rawLines, below.rawLines),
  }
}

/** One item as two, the second from a paragraph on; that paragraph is its headline where it reads as one. */
export function splitItem(item: PageItem, at: number): [PageItem, PageItem] {
  const { headings = [], paragraphs } = item
  const first = paragraphs[at] ?? ''
  const isHead =
    at < paragraphs.length - 1 &&
    (headings.includes(at) || (measure(first) <= widestHeadline && !/[.。…]$/u.test(first)))
  const from = isHead ? at + 1 : at
  const below: PageItem = {
    ...item,
    credit: null,
    headings: headings.filter((index) => index >= from).map((index) => index - from),
    headline: isHead ? first : null,
    kicker: null,
    paragraphs: paragraphs.slice(from),
    subhead: null,
  }
  const above = {
    ...item,
    headings: headings.filter((index) => index < at),
    paragraphs: paragraphs.slice(0, at),
  }
  return [above, below]
}

/** The item with another text, a paragraph a line; crossheads whose words stay the same stay crossheads. */
export function withText(item: PageItem, text: string): PageItem {
  const crossheads = new Set(item.headings?.map((at) => item.paragraphs[at]))
  const paragraphs = linesIn(text)
  return {
    ...item,
    headings: paragraphs.flatMap((line, at) => (crossheads.has(line) ? [at] : [])),
    paragraphs,
  }
}

/** Index of the paragraph that a place in a text stands in, or that follows it. */
export const paragraphAt = (text: string, offset: number): number =>
  linesIn(text.slice(0, text.lastIndexOf('\n', offset - 1) + 1)).length

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function joinRuns(above: Runs, below: Runs): Runs {
  const runs: Runs = []
  for (const [from, to] of [...above, ...below].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else runs.push([from, to])
  }
  return runs
}
