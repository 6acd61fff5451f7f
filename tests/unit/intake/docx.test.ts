// Word documents: read where they are one, refused by name where they are not, whatever they claim.
import { Zip, ZipDeflate, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { maxDocxBytes } from '../../../src/intake/core/docx/unpackDocx.js'
import { IntakeError } from '../../../src/intake/core/intakeError.js'
import { readSource } from '../../../src/intake/readSource.js'
import { docx, docxParts, documentXml } from '../../helpers/docx.js'

const story = [
  { style: 'Title', text: '沿河步道通到家门口' },
  { style: '标题', text: '又名' },
  '　　本报讯（记者　常思远）10 月 15 日上午，步道贯通。',
  '',
  { style: 'heading 2', text: '三年修一段路' },
  '全长 6.8 公里 & 十二处休憩点。',
] as const
const blocks = [
  { heading: 1, text: '沿河步道通到家门口' },
  { heading: 1, text: '又名' },
  { heading: null, text: '本报讯（记者 常思远）10月15日上午，步道贯通。' },
  { heading: 2, text: '三年修一段路' },
  { heading: null, text: '全长6.8公里&十二处休憩点。' },
]

const problemOf = async (bytes: Uint8Array, name = 'story.docx') => {
  const error = await readSource(bytes, name).catch((cause: unknown) => cause)
  if (error instanceof IntakeError) return error.problem
  throw new Error('it was not refused', { cause: error })
}

/** The same parts as a program writes them that does not know sizes beforehand. */
function streamed(parts: Record<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name)
    zip.add(part)
    part.push(bytes, true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

describe('a Word document', () => {
  test('is one story: clean paragraphs and headings', async () => {
    expect(await readSource(docx(story), 'story.docx')).toEqual({
      blocks,
      kind: 'story',
      pictures: 0,
    })
  })

  test('is known by its content under any name', async () => {
    expect((await readSource(docx(story), '稿件')).kind).toBe('story')
  })

  test('written as a stream is read too', async () => {
    expect(await readSource(streamed(docxParts(story)), 'a.docx')).toMatchObject({ blocks })
  })

  test('leaves its pictures out, and counts them', async () => {
    expect(await readSource(docx(story, true), 'a.docx')).toMatchObject({ blocks, pictures: 1 })
  })

  test('keeps inserted text, and drops what is deleted', async () => {
    const changed =
      '<w:p><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:t>原文。</w:t></w:r></w:p>'
    expect(await readSource(docx([changed]), 'a.docx')).toMatchObject({
      blocks: [{ text: '新增原文。' }],
    })
  })
})

describe('bad input gets a clear answer', () => {
  test('a photo renamed .docx', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])
    expect(await problemOf(jpeg)).toEqual({ code: 'binary', values: { kind: 'jpeg' } })
  })

  test('a text renamed .docx', async () => {
    expect(await problemOf(strToU8('本报讯'))).toEqual({ code: 'not-docx' })
  })

  test('an old Word document, by whatever name', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const name of ['a.doc', 'a.wps', 'a.docx'])
      expect(await problemOf(ole, name)).toEqual({ code: 'binary', values: { kind: 'ole' } })
  })

  test('an archive that is no document', async () => {
    expect(await problemOf(zipSync({ 'a.txt': strToU8('甲') }))).toEqual({ code: 'broken-docx' })
    expect(await problemOf(zipSync({ 'a.txt': strToU8('甲') }), 'a.zip')).toMatchObject({
      code: 'binary',
    })
  })

  test('a document that is cut off, or whose text is no XML', async () => {
    const whole = docx(story)
    expect(await problemOf(whole.subarray(0, whole.length / 2))).toEqual({ code: 'broken-docx' })
    const parts = { ...docxParts(story), 'word/document.xml': strToU8('<w:document') }
    expect(await problemOf(zipSync(parts))).toEqual({ code: 'broken-docx' })
  })

  test('a document without text', async () => {
    expect(await problemOf(docx(['', '　']))).toEqual({ code: 'empty' })
  })

  test('a document of more bytes than any has', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024)
    bytes.set(docx(story))
    const values = { limit: maxDocxBytes, size: bytes.length }
    expect(await problemOf(bytes)).toEqual({ code: 'too-large', values })
  })

  test('a bomb: little that unpacks to much, whatever size it states', async () => {
    const bomb = zipSync({
      ...docxParts(story),
      'word/document.xml': strToU8(documentXml(['甲'.repeat(30_000_000)])),
    })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await problemOf(bomb)).toMatchObject({ code: 'unpacked-too-large' })
    expect(await problemOf(stating(bomb, 'word/document.xml', 10))).toMatchObject({
      code: 'unpacked-too-large',
    })
  })

  test('elements in each other without end', async () => {
    const deep = '<w:p>'.repeat(200_000) + '</w:p>'.repeat(200_000)
    const start = performance.now()
    expect(await problemOf(docx([deep]))).toEqual({ code: 'broken-docx' })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

/** The archive with another unpacked size in the headers of one part. */
function stating(zip: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(zip)
  for (let at = changed.indexOf(name); at >= 0; at = changed.indexOf(name, at + 1)) {
    const local = changed.readUInt32LE(at - 30) === 0x04034b50
    changed.writeUInt32LE(size, local ? at - 8 : at - 22)
  }
  return new Uint8Array(changed)
}
