import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
export const page = path.join(root, 'tests/fixtures/pages/qinghe')

type Answer = { code: null | number; err: string; out: string }

/** Runs the command from a clone, as a person or a script does. */
export function broadsheet(args: string[], input: string | Uint8Array = ''): Promise<Answer> {
  const child = spawn(process.execPath, [path.join(root, 'bin/broadsheet.mjs'), ...args])
  const answer: Answer = { code: null, err: '', out: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (answer.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (answer.err += text))
  child.stdin.on('error', () => {}) // the command may end before it has read its input
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...answer, code })))
}
