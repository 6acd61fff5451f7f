import { describe, expect, test } from 'vitest'

import { decodePage, maxPageBytes } from '../../../src/intake/core/decode.js'
import { IntakeError } from '../../../src/intake/core/intakeError.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const refuse = (bytes: Uint8Array): unknown => {
  try {
    decodePage(bytes)
  } catch (error) {
    return error
  }
}
const refusal = (bytes: Uint8Array): string => {
  const error = refuse(bytes)
  return error instanceof IntakeError ? `${error.code}: ${error.message}` : String(error)
}
const problem = (bytes: Uint8Array): unknown => (refuse(bytes) as IntakeError).problem
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  for (const [i, c] of [...('\uFEFF' + text)].entries())
    view.setUint16(2 * i, c.charCodeAt(0), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('text in the encodings that desks use', () => {
  const text = '本报讯 秋收过半。\n'

  test('UTF-8, with and without byte order mark', () => {
    expect(decodePage(utf8(text))).toEqual({ encoding: 'utf-8', text })
    expect(decodePage(utf8('\uFEFF' + text))).toEqual({ encoding: 'utf-8', text })
  })

  test.each(['utf-16le', 'utf-16be'] as const)('%s by its mark', (encoding) => {
    expect(decodePage(utf16(text, encoding === 'utf-16le'))).toEqual({ encoding, text })
  })

  test('GB18030 is recognised and converted', () => {
    const bytes = Uint8Array.from([0xb1, 0xbe, 0xb1, 0xa8, 0xd1, 0xb6, 0xa3, 0xac, 0x0a])
    expect(decodePage(bytes)).toEqual({ encoding: 'gb18030', text: '本报讯，\n' })
  })
})

describe('what is no text is refused by name', () => {
  test.each([
    ['pdf', utf8('%PDF-1.7\n%âãÏÓ')],
    ['png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['zip', utf8('PK\u0003\u0004 something')],
    ['docx', utf8('PK\u0003\u0004 … word/document.xml')],
  ])('%s', (kind, bytes) => {
    expect(refusal(bytes)).toBe(`binary: The page is binary data (${kind}), not text.`)
    expect(problem(bytes)).toEqual({ code: 'binary', values: { kind } })
  })

  test.each([
    ['no bytes at all', new Uint8Array(), /^empty: /],
    ['only spaces', utf8(' \n\u3000\n'), /^empty: /],
    ['a NUL inside', utf8('本报讯\0'), /^binary: /],
    [
      'many control characters',
      Uint8Array.from({ length: 200 }, (_, i) => i % 31 || 7),
      /^binary: /,
    ],
    [
      'Latin-1',
      Uint8Array.from([...'caf\xe9 na\xefve fa\xe7ade'].map((c) => c.charCodeAt(0))),
      /^not-text: /,
    ],
    [
      'GB18030 without Chinese',
      Uint8Array.from({ length: 40 }, (_, i) => (i % 2 ? 0xd1 : 0xa7)),
      /^not-text: /,
    ],
    [
      'one byte too many',
      new Uint8Array(maxPageBytes + 1).fill(97),
      /^too-large: The page has 5242881 bytes; 5242880 are allowed/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message)
  })
})
