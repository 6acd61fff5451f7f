import { IntakeError } from './intakeError.js'
import { kindOfBinary } from './signatures.js'

export type PageEncoding = 'gb18030' | 'utf-16be' | 'utf-16le' | 'utf-8'

/** Largest page that intake reads, in bytes: a newspaper page is some twenty kilobytes. */
export const maxPageBytes = 5 * 1024 * 1024

const maxControlShare = 0.003
/** Share of the characters beyond ASCII that are Chinese in text that really is GB18030. */
const minChineseShare = 0.6

/**
 * Refuses a page, or a file of another limit, by its size alone, before it is read.
 * @param size bytes
 * @param limit bytes, where something else than a page is read
 * @throws IntakeError `too-large`
 */
export function refuseTooLarge(size: number, limit = maxPageBytes): void {
  if (size > limit) throw new IntakeError({ code: 'too-large', values: { limit, size } })
}

/**
 * Turns the bytes of a page into text: UTF-8 (with or without byte order mark), UTF-16 with one, GB18030.
 * @param limit bytes, where something else than a page is read
 * @throws IntakeError `empty`, `too-large`, `binary`, `not-text`
 */
export function decodePage(
  bytes: Uint8Array,
  limit = maxPageBytes,
): { encoding: PageEncoding; text: string } {
  refuseTooLarge(bytes.length, limit)
  const kind = kindOfBinary(bytes)
  if (kind) throw new IntakeError({ code: 'binary', values: { kind } })
  const page = decode(bytes)
  if (!page.text.trim()) throw new IntakeError({ code: 'empty' })
  return page
}

function decode(bytes: Uint8Array): { encoding: PageEncoding; text: string } {
  const marked = encodingByMark(bytes)
  if (!marked && isBinary(bytes)) throw new IntakeError({ code: 'binary', values: { kind: null } })
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = decodeAs(bytes, encoding)
    if (text !== null && (encoding !== 'gb18030' || isChinese(text))) return { encoding, text }
  }
  throw new IntakeError({ code: 'not-text' })
}

function encodingByMark(bytes: Uint8Array): 'utf-16be' | 'utf-16le' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decodeAs(bytes: Uint8Array, encoding: PageEncoding): null | string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // the decoder says no: these bytes are of another encoding
  }
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32)) controls++
  }
  return controls > Math.max(1, bytes.length * maxControlShare)
}

function isChinese(text: string): boolean {
  const foreign = text.match(/[^\x00-\x7F]/gu) ?? []
  const chinese = foreign.filter((c) =>
    /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF\u2010-\u2026]/.test(c),
  )
  return chinese.length >= foreign.length * minChineseShare
}
