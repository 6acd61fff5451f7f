import { maxDocxBytes } from './core/docx/unpackDocx.js'
import type { BinaryKind, IntakeProblem } from './core/intakeError.js'
import { type Refusal, refusal } from '../errors.js'
import { type MessageKey, translate } from '../translations/index.js'

type Speaker = Parameters<typeof refusal>[0]

const kinds: Record<Exclude<BinaryKind, 'docx' | 'ole'>, MessageKey> = {
  gif: 'kindGif',
  gzip: 'kindGzip',
  jpeg: 'kindJpeg',
  pdf: 'kindPdf',
  png: 'kindPng',
  pptx: 'kindPptx',
  rar: 'kindRar',
  rtf: 'kindRtf',
  sqlite: 'kindSqlite',
  tiff: 'kindTiff',
  webp: 'kindWebp',
  xlsx: 'kindXlsx',
  zip: 'kindZip',
}

const megabyte = 1024 * 1024

/** A refusal that says in the person's language why a file cannot be brought in, and what to do. */
export function refuseSource(req: Speaker, file: string, problem: IntakeProblem): Refusal {
  const refuse = (key: MessageKey, values = {}) =>
    refusal(req, 'bad-input', key, { file, ...values }, problem)
  switch (problem.code) {
    case 'binary': {
      const { kind } = problem.values
      if (kind === 'ole') return refuse('sourceOldDocument')
      if (kind === null || kind === 'docx') return refuse('sourceBinary')
      return refuse('sourceKnownBinary', { kind: translate(req, kinds[kind]) })
    }
    case 'broken-docx':
      return refuse('sourceBrokenDocx')
    case 'empty':
      return refuse('sourceEmpty')
    case 'not-docx':
      return refuse('sourceNotDocx')
    case 'not-text':
      return refuse('sourceNotText')
    case 'too-large': {
      const { limit, size } = problem.values
      const values = { limit: limit / megabyte, size: (size / megabyte).toFixed(1) }
      return refuse(limit === maxDocxBytes ? 'sourceDocxTooLarge' : 'sourceTooLarge', values)
    }
    case 'unpacked-too-large':
      return refuse('sourceUnpackedTooLarge', { limit: problem.values.limit / megabyte })
  }
}
