import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { type NodeView, walkBlocks } from '../../articles/core/walkBlocks.js'

/** One leaf of an open editor: `at` is its offset in the text of its block, in UTF-16 units. */
export type LiveLeaf = { at: number; isText: boolean; key: string; length: number }

/** One paragraph of an open editor; its index is the `where` of what is read in it. */
export type LiveBlock = { key: string; leaves: LiveLeaf[]; text: string }

const alive: NodeView<LexicalNode> = {
  childrenOf: (node) => ($isElementNode(node) ? node.getChildren() : undefined),
  textOf: (node) => ($isTextNode(node) ? node.getTextContent() : undefined),
  typeOf: (node) => node.getType(),
}

/**
 * The paragraphs of an open editor, with the same texts and offsets as `bodyToTexts` finds in its stored state. To be called
 * where Lexical reads: inside `editorState.read()` or an update.
 */
export const $indexBody = (): LiveBlock[] =>
  walkBlocks<LexicalNode>($getRoot(), alive).map(({ leaves, node, text }) => ({
    key: node.getKey(),
    leaves: leaves.map((leaf) => ({
      at: leaf.at,
      isText: $isTextNode(leaf.node),
      key: leaf.node.getKey(),
      length: leaf.length,
    })),
    text,
  }))

/** Whether two states of a body have the same text in the same nodes. */
export const isSameBody = (a: readonly LiveBlock[], b: readonly LiveBlock[]): boolean =>
  a.length === b.length && a.every((block, index) => isSameBlock(block, b[index]!))

const isSameBlock = (a: LiveBlock, b: LiveBlock): boolean =>
  a.key === b.key &&
  a.text === b.text &&
  a.leaves.length === b.leaves.length &&
  a.leaves.every(({ at, key }, index) => key === b.leaves[index]!.key && at === b.leaves[index]!.at)
