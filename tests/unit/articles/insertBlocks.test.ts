// Where a paste lands in a body: in the line, across it, or on lines of its own.
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, test } from 'vitest'
import { $insertBlocks } from '../../../src/admin/article/paste/insertBlocks.js'

const p = (text: string) => ({ heading: null, text })
const h = (text: string) => ({ heading: 1, text })

/** The body's blocks and the text before the cursor, after a paste at `at` of a paragraph. */
function pasteInto(text: string, at: [number, number], blocks: ReturnType<typeof h | typeof p>[]) {
  const editor = createHeadlessEditor({ nodes: [HeadingNode], onError: (error) => { throw error } }) // prettier-ignore
  let result: string[] = []
  editor.update(
    () => {
      const paragraph = $createParagraphNode()
      if (text) paragraph.append($createTextNode(text))
      $getRoot().clear().append(paragraph)
      const selection = text
        ? paragraph.getFirstChildOrThrow<ReturnType<typeof $createTextNode>>().select(...at)
        : paragraph.select()
      $insertBlocks(blocks, selection)
      result = $getRoot()
        .getChildren<ElementNode>()
        .map((node) => (node.getType() === 'heading' ? '# ' : '') + node.getTextContent())
      const after = $getSelection()
      if (!$isRangeSelection(after)) throw new Error('the cursor is gone')
      $insertBlocks([p('|')], after)
      result.push($getRoot().getTextContent().replace(/\n+/g, '/'))
    },
    { discrete: true },
  )
  return result
}

test.each([
  ['one paragraph stays in its line', '甲乙', [1, 1], [p('丙')], ['甲丙乙', '甲丙|乙']],
  ['over what is selected', '甲乙丁', [1, 2], [p('丙')], ['甲丙丁', '甲丙|丁']],
  ['several join the line at both ends', '甲乙', [1, 1], [p('丙'), p('丁')], ['甲丙', '丁乙', '甲丙/丁|乙']],
  ['into an empty body', '', [0, 0], [p('丙'), p('丁')], ['丙', '丁', '丙/丁|']],
  ['a heading into an empty body', '', [0, 0], [h('题'), p('丁')], ['# 题', '丁', '题/丁|']],
  ['a heading inside a line', '甲乙', [1, 1], [h('题'), p('丁')], ['甲', '# 题', '丁', '乙', '甲/题/丁|/乙']],
  ['a heading at the end of a line', '甲', [1, 1], [p('丙'), h('题')], ['甲', '丙', '# 题', '甲/丙/题|']],
] as const)('%s', (_name, text, at, blocks, expected) => {
  expect(pasteInto(text, [...at], [...blocks])).toEqual(expected)
}) // prettier-ignore
