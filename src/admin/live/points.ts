import { getDOMTextNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { LiveBlock } from './indexBody.js'

/** Half-open range of a block's text, in UTF-16 units. */
type Range16 = { end: number; start: number }
/** A place in a text node of the editor. */
export type Point = { key: string; offset: number }

/**
 * Where a range of a block's text begins and ends among its nodes: it begins at the head of a node rather than at the tail of
 * the one before, and ends the other way round. Null where an end falls on something that is no text.
 */
export function pointsOf(block: LiveBlock, { end, start }: Range16): [Point, Point] | null {
  const last = pointAt(block, end, (at, length) => end > at && end <= at + length)
  const first =
    pointAt(block, start, (at, length) => start >= at && start < at + length) ??
    (start === end ? last : null)
  return first && last ? [first, last] : start === end && first ? [first, first] : null
}

function pointAt(
  { leaves }: LiveBlock,
  offset: number,
  holds: (at: number, length: number) => boolean,
): null | Point {
  const leaf = leaves.find(({ at, isText, length }) => isText && holds(at, length))
  return leaf ? { key: leaf.key, offset: offset - leaf.at } : null
}

/** Two places in the page's own text nodes. */
export type Place = { from: number; fromNode: Text; to: number; toNode: Text }

/** The same range in the page; null while the editor has not drawn it. */
export function placeInPage(editor: LexicalEditor, block: LiveBlock, range: Range16): null | Place {
  const points = pointsOf(block, range)
  if (!points) return null
  const [fromNode, toNode] = points.map(({ key }) => getDOMTextNode(editor.getElementByKey(key)))
  if (!fromNode || !toNode) return null
  const [{ offset: from }, { offset: to }] = points
  return from > fromNode.length || to > toNode.length ? null : { from, fromNode, to, toNode }
}

/** A place as the browser's object, which each change of the page has to keep up to date: made where it is needed only. */
export function rangeAt({ from, fromNode, to, toNode }: Place): Range {
  const range = new Range()
  range.setStart(fromNode, from)
  range.setEnd(toNode, to)
  return range
}
