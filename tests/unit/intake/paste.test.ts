// What comes from Word, WPS, WeChat and web pages arrives as clean paragraphs.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/intake/core/paste/readHtml.js'
import { readPlain } from '../../../src/intake/core/paste/readPlain.js'
import cases from '../../cases/intake/paste.json' with { type: 'json' }
import plain from '../../cases/intake/paste-plain.json' with { type: 'json' }

type Expected = { heading: number; text: string } | string
const block = (expected: Expected) =>
  typeof expected === 'string' ? { heading: null, text: expected } : expected

describe('pasted HTML', () => {
  test.each(cases)('$name', ({ blocks, html, pictures = 0 }) => {
    expect(readHtml(html.join('\n'))).toEqual({ blocks: blocks.map(block), pictures })
  })

  test('of any kind gives lines without outer or double spaces, and none that is empty', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<p>', '</p>', '<td>', '<tr>', '</table>', '<li>', '<ol>', '<h2>', '<br>'),
      fc.constantFrom('<pre>', '&nbsp;', '　', '\n', '<!--', '-->', '<style>', '汉字', '，', 'ab'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { text } of readHtml(pieces.join('')).blocks) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/^\s|\s$|\s\s|[\n\t\u3000\u00a0]/u)
        }
      }),
    )
  })

  test('of a long article is read in the time of a keystroke', () => {
    const paragraph = '<section><span style="color:red">无人机掠过田面。</span></section>'
    const start = performance.now()
    expect(readHtml(paragraph.repeat(5000)).blocks).toHaveLength(5000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('pasted plain text', () => {
  test.each(plain)('$name', ({ blocks, text }) => {
    expect(readPlain(text)).toEqual({ blocks: blocks.map(block), pictures: 0 })
  })
})
