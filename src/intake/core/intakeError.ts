/** Kinds of file that people take for text; `ole` is a Word or Excel file of before 2007. */
export type BinaryKind =
  | 'docx'
  | 'gif'
  | 'gzip'
  | 'jpeg'
  | 'ole'
  | 'pdf'
  | 'png'
  | 'pptx'
  | 'rar'
  | 'rtf'
  | 'sqlite'
  | 'tiff'
  | 'webp'
  | 'xlsx'
  | 'zip'

/** Why bytes were refused as a page: a stable code and its values, from which a caller makes a sentence. Sizes in bytes. */
export type IntakeProblem =
  | { code: 'binary'; values: { kind: BinaryKind | null } }
  | { code: 'broken-docx' }
  | { code: 'empty' }
  | { code: 'not-docx' }
  | { code: 'not-text' }
  | { code: 'too-large'; values: { limit: number; size: number } }
  | { code: 'unpacked-too-large'; values: { limit: number } }

/** A page that intake refuses. Its message is for logs and programs; people read the problem in their language. */
export class IntakeError extends Error {
  readonly problem: IntakeProblem

  constructor(problem: IntakeProblem, options?: ErrorOptions) {
    super(messageOf(problem), options)
    this.name = 'IntakeError'
    this.problem = problem
  }

  get code(): IntakeProblem['code'] {
    return this.problem.code
  }
}

function messageOf(problem: IntakeProblem): string {
  switch (problem.code) {
    case 'binary':
      return `The page is binary data (${problem.values.kind ?? 'of no known kind'}), not text.`
    case 'broken-docx':
      return 'The package holds no Word document that can be read.'
    case 'empty':
      return 'The page is empty.'
    case 'not-docx':
      return 'The file is named as a Word document and is none.'
    case 'not-text':
      return 'The page is no text in UTF-8, UTF-16 or GB18030.'
    case 'too-large':
      return `The page has ${problem.values.size} bytes; ${problem.values.limit} are allowed.`
    case 'unpacked-too-large':
      return `The document unpacks to more than ${problem.values.limit} bytes.`
  }
}
