import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
export const page = path.join(root, 'tests/fixtures/pages/qinghe')

type Answer = { code: null | number; err: string; out: string }

const nothingSet = { BROADSHEET_LANG: '', LANG: '', LC_ALL: '', LC_MESSAGES: '' }

/**
 * Runs the command from a clone, as a person or a script does.
 * @param languages what the environment says of the language; English without it, whoever runs the tests
 */
export function broadsheet(
  args: string[],
  input: string | Uint8Array = '',
  languages: Partial<typeof nothingSet> = {},
): Promise<Answer> {
  const env = { ...process.env, ...nothingSet, ...languages }
  const child = spawn(process.execPath, [path.join(root, 'bin/broadsheet.mjs'), ...args], { env })
  const answer: Answer = { code: null, err: '', out: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (answer.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (answer.err += text))
  child.stdin.on('error', () => {}) // the command may end before it has read its input
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...answer, code })))
}
