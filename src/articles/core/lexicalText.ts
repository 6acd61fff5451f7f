/**
 * The one place that walks Lexical nodes: a body's blocks as plain paragraphs, and back. A block's text is its text leaves
 * in order; a line break is one character, an inline decorator U+FFFC; links are transparent; lists and tables are descended into.
 */
import type { PrintedParagraph } from '../../documents/page.js'

type LexicalNode = {
  children?: LexicalNode[]
  tag?: string
  text?: string
  type: string
  version?: number
}

/** Serialised Lexical editor state, as Payload stores a rich text field. */
export type LexicalBody = { root: LexicalNode & { children: LexicalNode[] } }

const inline = new Set(['autolink', 'inlineBlock', 'linebreak', 'link', 'tab', 'text'])

/** Blocks of a body in reading order, empty ones left out. */
export function bodyToParagraphs(body: null | undefined | { root?: unknown }): PrintedParagraph[] {
  const root = body?.root as LexicalNode | undefined
  return root ? blocksOf(root).filter((block) => block.text.trim() !== '') : []
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

function blocksOf(node: LexicalNode): PrintedParagraph[] {
  const children = node.children ?? []
  const isTextBlock = node.type !== 'root' && children.every((child) => inline.has(child.type))
  if (isTextBlock) return [{ heading: headingLevel(node), text: children.map(leafText).join('') }]
  return children.flatMap((child) =>
    inline.has(child.type) ? [{ heading: null, text: leafText(child) }] : blocksOf(child),
  )
}

function leafText(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (node.text !== undefined) return node.text
  return node.children ? node.children.map(leafText).join('') : '\uFFFC'
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
