import { buildEditorState, type DefaultNodeTypes } from '@payloadcms/richtext-lexical'

type Nodes = NonNullable<Parameters<typeof buildEditorState<DefaultNodeTypes>>[0]['nodes']>

/** A rich text body of plain paragraphs, as the article's editor would save them. */
export const bodyOf = (paragraphs: string[]) =>
  buildEditorState<DefaultNodeTypes>({ nodes: paragraphs.map(paragraphNode) })

const paragraphNode = (text: string): Nodes[number] => ({
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
  version: 1,
})
