/** Why bytes were refused as a page; stable, for programs. */
export type IntakeErrorCode = 'binary' | 'empty' | 'not-text' | 'too-large'

/** A page that intake refuses. The message is one sentence without subject: "is empty; …". */
export class IntakeError extends Error {
  readonly code: IntakeErrorCode

  constructor(code: IntakeErrorCode, message: string) {
    super(message)
    this.name = 'IntakeError'
    this.code = code
  }
}
