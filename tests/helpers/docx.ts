import { strToU8, zipSync } from 'fflate'

/** A paragraph of a Word document: its text alone, or with a style by its name. */
export type DocxParagraph = { style: string; text: string } | string

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (inside: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const run = (text: string) => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`

const picture =
  '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill>' +
  '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'

/** The body of a document as Word writes it; a paragraph that begins with `<w:` is taken as it is. */
export function documentXml(paragraphs: readonly DocxParagraph[], hasPicture = false): string {
  const body = paragraphs.map((paragraph) => {
    if (typeof paragraph !== 'string')
      return `<w:p><w:pPr><w:pStyle w:val="s${idOf(paragraph.style)}"/></w:pPr>${run(paragraph.text)}</w:p>`
    return paragraph.startsWith('<w:') ? paragraph : `<w:p>${run(paragraph)}</w:p>`
  })
  return `${head}<w:document ${namespaces}><w:body>${body.join('')}${hasPicture ? picture : ''}</w:body></w:document>`
}

const styles = ['Title', 'Subtitle', 'heading 1', 'heading 2', '标题']
const idOf = (style: string) => styles.indexOf(style)
const stylesXml = `${head}<w:styles ${namespaces}>${styles
  .map(
    (name, at) =>
      `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`

/** The parts of a Word document by name. */
export const docxParts = (
  paragraphs: readonly DocxParagraph[],
  hasPicture = false,
): Record<string, Uint8Array> => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') + relation('rId9', 'image', 'media/image1.png'),
    ),
    'word/document.xml': documentXml(paragraphs, hasPicture),
    'word/styles.xml': stylesXml,
    ...(hasPicture && { 'word/media/image1.png': '\x89PNG …' }),
  }
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

/** A Word document with the given paragraphs. */
export const docx = (paragraphs: readonly DocxParagraph[], hasPicture = false): Uint8Array =>
  zipSync(docxParts(paragraphs, hasPicture))
