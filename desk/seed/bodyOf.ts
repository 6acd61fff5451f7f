import { buildDefaultEditorState, type DefaultNodeTypes } from '@payloadcms/richtext-lexical'

/** A rich text body of plain paragraphs, as the article's editor would save them. */
export const bodyOf = (paragraphs: string[]) =>
  buildDefaultEditorState({ nodes: paragraphs.map(paragraphNode) })

function paragraphNode(text: string): DefaultNodeTypes {
  return {
    children: [
      { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 },
    ],
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    type: 'paragraph',
    version: 1,
  }
}
