import type { BinaryKind } from './intakeError.js'

/** First bytes of kinds of file that people take for text, as Latin-1; `holds` must occur near the start too. */
const signatures: readonly { holds?: string; kind: BinaryKind; starts: string }[] = [
  { kind: 'pdf', starts: '%PDF-' },
  { kind: 'png', starts: '\x89PNG\r\n' },
  { kind: 'jpeg', starts: '\xFF\xD8\xFF' },
  { kind: 'gif', starts: 'GIF8' },
  { kind: 'tiff', starts: 'II*\0' },
  { kind: 'tiff', starts: 'MM\0*' },
  { holds: 'WEBP', kind: 'webp', starts: 'RIFF' },
  { holds: 'word/', kind: 'docx', starts: 'PK\x03\x04' },
  { holds: 'xl/', kind: 'xlsx', starts: 'PK\x03\x04' },
  { holds: 'ppt/', kind: 'pptx', starts: 'PK\x03\x04' },
  { kind: 'zip', starts: 'PK\x03\x04' },
  { kind: 'ole', starts: '\xD0\xCF\x11\xE0' },
  { kind: 'rtf', starts: '{\\rtf' },
  { kind: 'gzip', starts: '\x1F\x8B' },
  { kind: 'rar', starts: 'Rar!\x1A' },
  { kind: 'sqlite', starts: 'SQLite format 3\0' },
]

const reach = 8192

/** Knows the kind of file by its first bytes; null when they are of none that is known. */
export function kindOfBinary(bytes: Uint8Array): BinaryKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, reach))
  const found = signatures.find((s) => start.startsWith(s.starts) && start.includes(s.holds ?? ''))
  return found?.kind ?? null
}
