// The browser reads what the server reads: the same paragraphs, the same offsets.
import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 a later import can deadlock
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { LinkNode } from '@payloadcms/richtext-lexical/lexical/link'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $getNodeByKey, $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { $indexBody, isSameBody } from '../../../src/admin/live/indexBody.js'
import { pointsOf } from '../../../src/admin/live/points.js'
import { bodyToTexts } from '../../../src/articles/core/lexicalText.js'

const element = (type: string, children: object[], extra: object = {}) => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...extra,
})
const leaf = (text: string, format: number) => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

const words = fc.stringMatching(/^[\u3000a 雾舟“”0-9\u{20000}]{1,6}$/u)
const text = fc.tuple(words, fc.nat(3)).map(([said, format]) => leaf(said, format))
const sign = fc.constantFrom(
  { type: 'linebreak', version: 1 },
  { ...leaf('\t', 0), detail: 2, type: 'tab' },
)
const link = fc
  .array(text, { maxLength: 3 })
  .map((children) =>
    element('link', children, { rel: null, target: null, url: 'https://a.example' }),
  )
const line = fc.array(fc.oneof(text, text, sign, link), { maxLength: 6 })
const paragraph = line.map((children) => element('paragraph', children, { textFormat: 0 }))
const heading = line.map((children) => element('heading', children, { tag: 'h3' }))
const list = fc.array(line, { maxLength: 3, minLength: 1 }).map((items) =>
  element(
    'list',
    items.map((children, index) => element('listitem', children, { value: index + 1 })),
    { listType: 'bullet', start: 1, tag: 'ul' },
  ),
)
const body = fc
  .array(fc.oneof(paragraph, paragraph, heading, list), { maxLength: 6, minLength: 1 })
  .map((children) => ({ root: element('root', children) }))

const editor = createHeadlessEditor({
  nodes: [HeadingNode, LinkNode, ListItemNode, ListNode],
  onError: (error: Error) => {
    throw error
  },
})
const open = (state: object) => editor.parseEditorState(JSON.stringify(state))

it('finds the paragraphs of an open editor where the stored state has them', () => {
  fc.assert(
    fc.property(body, (state) => {
      const live = open(state)
      const blocks = live.read($indexBody)
      expect(blocks.map((block) => block.text)).toEqual(bodyToTexts(live.toJSON()))
    }),
  )
})

it('leads every place of a text back to the node that holds it', () => {
  fc.assert(
    fc.property(body, (state) => {
      const live = open(state)
      const found = live.read(() =>
        $indexBody()
          .flatMap((block) =>
            [...block.text].length === block.text.length
              ? [...block.text].map((sign, start) => ({
                  points: pointsOf(block, { end: start + 1, start }),
                  sign,
                  there: (key: string, offset: number) => {
                    const node = $getNodeByKey(key)
                    return $isTextNode(node) ? node.getTextContent()[offset] : null
                  },
                }))
              : [],
          )
          .map(({ points, sign, there }) => ({
            sign,
            there: points ? there(points[0].key, points[0].offset) : '\n',
            width: points ? points[1].offset - points[0].offset : 1,
          })),
      )
      for (const { sign, there, width } of found) {
        expect(there).toBe(sign)
        expect(width).toBe(1)
      }
    }),
  )
})

it('tells a body from the one with a character more', () => {
  const before = open({ root: element('root', [element('paragraph', [leaf('雾', 0)])]) })
  const now = open({ root: element('root', [element('paragraph', [leaf('雾里', 0)])]) })
  const [a, b] = [before.read($indexBody), now.read($indexBody)]
  expect(isSameBody(a, a)).toBe(true)
  expect(isSameBody(a, b)).toBe(false)
})
