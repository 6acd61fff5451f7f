import {
  $createParagraphNode,
  $createTextNode,
  type ElementNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $createHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import type { PastedBlock } from '../../../intake/core/paste/pasted.js'

/**
 * Puts blocks in place of a selection: one paragraph goes into the line, several join it at both ends, a heading always has
 * a line of its own. Every heading becomes a crosshead, the one kind that a story has.
 */
export function $insertBlocks(blocks: readonly PastedBlock[], selection: RangeSelection): void {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return
  if (blocks.length === 1 && first.heading === null) return selection.insertText(first.text)
  const nodes = blocks.map($toNode)
  if (first.heading === null && last.heading === null) return selection.insertNodes(nodes)
  $insertApart(nodes, selection)
}

function $toNode({ heading, text }: PastedBlock): ElementNode {
  const node = heading === null ? $createParagraphNode() : $createHeadingNode('h3')
  return node.append($createTextNode(text))
}

/** Splits the line at the selection and puts the nodes between its halves; an empty half goes. */
function $insertApart(nodes: ElementNode[], selection: RangeSelection): void {
  if (!selection.isCollapsed()) selection.removeText()
  const below = selection.insertParagraph()
  if (!below) return selection.insertNodes(nodes)
  const above = below.getPreviousSibling<ElementNode>()
  for (const node of nodes) below.insertBefore(node)
  nodes.at(-1)?.selectEnd()
  for (const half of [above, below]) if (half?.getTextContentSize() === 0) half.remove()
}
