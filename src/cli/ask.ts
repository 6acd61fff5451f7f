import { createInterface } from 'node:readline/promises'

/** Whether a person sits at both ends: questions go to stderr and answers come from stdin. */
export const isTerminal = (): boolean => Boolean(process.stdin.isTTY && process.stderr.isTTY)

/** Asks a person for yes or no; anything but y or 是 is a no. */
export async function askYesNo(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^\s*(y|yes|是)\s*$/i.test(await terminal.question(`${question} [y/N] `))
  } finally {
    terminal.close()
  }
}
