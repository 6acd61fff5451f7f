/**
 * The one place that walks Lexical nodes, stored ones and those of an open editor alike, so that both have the same
 * paragraphs and offsets. A block's text is its leaves in order; a line break is one character, an inline decorator U+FFFC;
 * links are transparent; lists and tables are descended into.
 */

/** How to look at a node: as stored JSON, or alive in an editor. */
export type NodeView<N> = {
  /** Undefined for a leaf. */
  childrenOf: (node: N) => N[] | undefined
  /** Undefined for whatever is no text. */
  textOf: (node: N) => string | undefined
  typeOf: (node: N) => string
}

/** One leaf of a block: `at` is its offset in the block's text, in UTF-16 units. */
export type Leaf<N> = { at: number; length: number; node: N }

/** One paragraph: `node` is the block, or the stray leaf that stands between blocks. */
export type Block<N> = { leaves: Leaf<N>[]; node: N; text: string }

const inline = new Set(['autolink', 'inlineBlock', 'linebreak', 'link', 'tab', 'text'])
const signs: Record<string, string> = { linebreak: '\n', tab: '\t' }
const DECORATOR = '\uFFFC'

/** The blocks below a root in reading order; those without a word are left out. */
export function walkBlocks<N>(root: N, view: NodeView<N>): Block<N>[] {
  const blocks: Block<N>[] = []
  collect(root, view, true, blocks)
  return blocks.filter(({ text }) => text.trim() !== '')
}

function collect<N>(node: N, view: NodeView<N>, isRoot: boolean, blocks: Block<N>[]): void {
  const children = view.childrenOf(node) ?? []
  const isInline = (child: N) => inline.has(view.typeOf(child))
  if (!isRoot && children.every(isInline)) blocks.push(blockOf(node, children, view))
  else
    for (const child of children)
      if (isInline(child)) blocks.push(blockOf(child, [child], view))
      else collect(child, view, false, blocks)
}

function blockOf<N>(node: N, children: N[], view: NodeView<N>): Block<N> {
  const leaves: Leaf<N>[] = []
  let text = ''
  const visit = (child: N): void => {
    const said = signs[view.typeOf(child)] ?? view.textOf(child)
    const below = said === undefined ? view.childrenOf(child) : undefined
    if (below) return below.forEach(visit)
    const own = said ?? DECORATOR
    leaves.push({ at: text.length, length: own.length, node: child })
    text += own
  }
  children.forEach(visit)
  return { leaves, node, text }
}
