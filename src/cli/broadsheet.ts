#!/usr/bin/env node
// The command. Each subcommand is one file; what needs Payload is imported by the subcommand that needs it.
import { Command, CommanderError } from 'commander'
import { importCommand } from './commands/import.js'
import { officialsCommand } from './commands/officials.js'
import { pageCommand } from './commands/page.js'
import { readCommand } from './commands/read.js'
import { speakHelp } from './help.js'
import { say } from './words/say.js'
import { wrongUse } from './wrongUse.js'

const subcommands = [readCommand(), importCommand(), officialsCommand(), pageCommand()]

const program = new Command('broadsheet')
  .description(say('programHelp'))
  .addHelpText('after', `\n${say('languageHelp')}`)
  .helpCommand(false)

for (const subcommand of subcommands) program.addCommand(subcommand)
for (const command of [program, ...subcommands, ...subcommands.flatMap((c) => c.commands)])
  speakHelp(command)
    .exitOverride()
    .showHelpAfterError(false)
    .configureOutput({ outputError: () => {} })

/** What went wrong, in one sentence, and the exit code that says whose fault it is. */
function explain(error: unknown): { code: number; message: string } {
  if (error instanceof CommanderError) {
    const isHelp = error.exitCode === 0 || error.code === 'commander.help'
    return {
      code: error.exitCode === 0 ? 0 : 2,
      message: isHelp ? '' : wrongUse(error),
    }
  }
  const { exitCode = 1, message } = error as Error & { exitCode?: number }
  return { code: exitCode, message }
}

// A reader that closes the pipe early (head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  const { code, message } = explain(error)
  if (message) process.stderr.write(`${message}\n`)
  process.exitCode = code
}
