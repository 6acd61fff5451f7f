import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { CommandError } from './errors.js'
import { say } from './words/say.js'

/** Whether a person sits at both ends: questions go to stderr and answers come from stdin. */
export const isTerminal = (): boolean => Boolean(process.stdin.isTTY && process.stderr.isTTY)

/** Asks a person for yes or no; anything but y or 是 is a no. */
export async function askYesNo(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^\s*(y|yes|是)\s*$/i.test(await terminal.question(question))
  } finally {
    terminal.close()
  }
}

/**
 * Asks for a password without showing it.
 * @throws CommandError when nobody is there to answer
 */
export async function askPassword(question: string): Promise<string> {
  if (!isTerminal()) throw new CommandError(say('passwordNobody'))
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
