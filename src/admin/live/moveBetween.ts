import type { Span } from '../../documents/span.js'

type Block = { text: string }
/** Where a place of an older text is in a newer one; null where the change has touched it. */
export type Move = <T extends Span>(span: T) => null | T

/**
 * Leads places of an older text to the same words in a newer one: what stands before or behind the change moves along, whatever
 * paragraphs were split, joined or put in; what the change touches is nowhere. Places in the lines above the body stay.
 */
export function moveBetween(before: readonly Block[], now: readonly Block[]): Move {
  const [old, fresh] = [flatten(before), flatten(now)]
  const { head, tail } = sameEnds(old.text, fresh.text)
  const by = fresh.text.length - old.text.length
  return (span) => {
    if (typeof span.where !== 'number') return span
    const from = old.starts[span.where]
    if (from === undefined) return null
    const isBefore = from + span.end <= head
    if (!isBefore && from + span.start < old.text.length - tail) return null
    const at = from + span.start + (isBefore ? 0 : by)
    const where = blockAt(fresh.starts, at)
    const start = at - (fresh.starts[where] ?? 0)
    const end = start + span.end - span.start
    const isInOne = end <= (now[where]?.text.length ?? -1)
    return isInOne ? { ...span, end, start, where } : null
  }
}

/** All paragraphs as one text, and where each begins in it. */
function flatten(blocks: readonly Block[]): { starts: number[]; text: string } {
  const starts: number[] = []
  let length = 0
  for (const { text } of blocks) {
    starts.push(length)
    length += text.length + 1
  }
  return { starts, text: blocks.map(({ text }) => text).join('\n') }
}

/** UTF-16 units that two texts share at their beginnings and, behind these, at their ends. */
function sameEnds(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return { head, tail }
}

/** The last paragraph that begins at a place or before it. */
function blockAt(starts: readonly number[], at: number): number {
  const next = starts.findIndex((start) => start > at)
  return (next < 0 ? starts.length : next) - 1
}
