/** First bytes of kinds of file that people take for text, as Latin-1; `holds` must occur near the start too. */
const signatures: readonly { holds?: string; name: string; starts: string }[] = [
  { name: 'a PDF', starts: '%PDF-' },
  { name: 'a PNG image', starts: '\x89PNG\r\n' },
  { name: 'a JPEG image', starts: '\xFF\xD8\xFF' },
  { name: 'a GIF image', starts: 'GIF8' },
  { name: 'a TIFF image', starts: 'II*\0' },
  { name: 'a TIFF image', starts: 'MM\0*' },
  { holds: 'WEBP', name: 'a WebP image', starts: 'RIFF' },
  { holds: 'word/', name: 'a Word document (docx)', starts: 'PK\x03\x04' },
  { holds: 'xl/', name: 'an Excel workbook (xlsx)', starts: 'PK\x03\x04' },
  { holds: 'ppt/', name: 'a PowerPoint file (pptx)', starts: 'PK\x03\x04' },
  { name: 'a ZIP archive', starts: 'PK\x03\x04' },
  { name: 'an old Office document (doc, xls)', starts: '\xD0\xCF\x11\xE0' },
  { name: 'a rich text document (RTF)', starts: '{\\rtf' },
  { name: 'a gzip archive', starts: '\x1F\x8B' },
  { name: 'a RAR archive', starts: 'Rar!\x1A' },
  { name: 'a SQLite database', starts: 'SQLite format 3\0' },
]

const reach = 8192

/** Names the kind of file by its first bytes, with its article ("a PDF"), or null when they are none that is known. */
export function nameOfBinary(bytes: Uint8Array): null | string {
  const start = String.fromCharCode(...bytes.subarray(0, reach))
  const found = signatures.find((s) => start.startsWith(s.starts) && start.includes(s.holds ?? ''))
  return found?.name ?? null
}
