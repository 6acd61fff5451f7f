/** A body's blocks as plain paragraphs, and back, for a rich text as Payload stores it. */
import type { PrintedParagraph } from '../../documents/page.js'
import { type NodeView, walkBlocks } from './walkBlocks.js'

type LexicalNode = {
  children?: LexicalNode[]
  tag?: string
  text?: string
  type: string
  version?: number
}

/** Serialised Lexical editor state, as Payload stores a rich text field. */
export type LexicalBody = { root: LexicalNode & { children: LexicalNode[] } }

const stored: NodeView<LexicalNode> = {
  childrenOf: ({ children }) => children,
  textOf: ({ text }) => text,
  typeOf: ({ type }) => type,
}

/** Blocks of a body in reading order, empty ones left out. */
export function bodyToParagraphs(body: null | undefined | { root?: unknown }): PrintedParagraph[] {
  const root = body?.root as LexicalNode | undefined
  if (!root) return []
  return walkBlocks(root, stored).map(({ node, text }) => ({ heading: headingLevel(node), text }))
}

/** The plain texts of a body's blocks. */
export const bodyToTexts = (body: null | undefined | { root?: unknown }): string[] =>
  bodyToParagraphs(body).map((paragraph) => paragraph.text)

/** A body of plain paragraphs and headings. */
export function paragraphsToBody(paragraphs: (PrintedParagraph | string)[]): LexicalBody {
  const children = paragraphs.map((paragraph) =>
    typeof paragraph === 'string' ? block({ heading: null, text: paragraph }) : block(paragraph),
  )
  return {
    root: element('root', children.length ? children : [block({ heading: null, text: '' })]),
  }
}

const headingLevel = (node: LexicalNode): null | number =>
  node.type === 'heading' && node.tag ? Number(node.tag.slice(1)) : null

function block({ heading, text }: PrintedParagraph): LexicalNode {
  const leaf = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }
  const children = text ? [leaf] : []
  return heading
    ? { ...element('heading', children), tag: `h${heading}` }
    : ({ ...element('paragraph', children), textFormat: 0, textStyle: '' } as LexicalNode)
}

const element = (type: string, children: LexicalNode[]) => ({
  children,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  type,
  version: 1,
})
