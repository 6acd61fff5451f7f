import { maxDocxBytes } from '../intake/core/docx/unpackDocx.js'
import type { IntakeProblem } from '../intake/core/intakeError.js'
import { say } from './words/say.js'

const megabyte = 1024 * 1024

/** Says why intake refused a page, in one sentence that names the file. */
export function refusedPage(file: string, problem: IntakeProblem): string {
  switch (problem.code) {
    case 'binary': {
      const { kind } = problem.values
      if (kind === 'ole') return say('intake-old-document', { file })
      if (kind) return say('intake-known-binary', { file, kind: say(`kind-${kind}`) })
      return say('intake-binary', { file })
    }
    case 'too-large': {
      const { limit, size } = problem.values
      const values = { limit: limit / megabyte, size: (size / megabyte).toFixed(1) }
      const isDocument = limit === maxDocxBytes
      return say(isDocument ? 'intake-docx-too-large' : 'intake-too-large', { file, ...values })
    }
    case 'unpacked-too-large':
      return say('intake-unpacked-too-large', { file, limit: problem.values.limit / megabyte })
    case 'broken-docx':
    case 'empty':
    case 'not-docx':
    case 'not-text':
      return say(`intake-${problem.code}`, { file })
  }
}
