import { Argument, Command } from 'commander'
import type { TransitionAction } from '../../documents/review.js'
import { UsageError } from '../errors.js'
import { parseIssueDate } from '../issueDate.js'
import { type Format, formatOption } from '../options.js'

type Options = { format: Format; hash?: string; opinion?: string; user?: string }
const actions: TransitionAction[] = ['send', 'sign', 'back', 'publish']

/** `broadsheet page`: the state of a page, and its way from review to publication. */
export const pageCommand = (): Command =>
  new Command('page')
    .description('show the state of a page, or send, sign, send back or publish it as one person')
    .argument('<DATE>', 'issue date, YYYY-MM-DD', parseIssueDate)
    .argument('<NUMBER>', 'page number', pageNumber)
    .addArgument(new Argument('[ACTION]', 'what to do').choices(actions))
    .option(
      '--user <EMAIL>',
      'who does it; the password is asked for, or taken from BROADSHEET_PASSWORD',
    )
    .option(
      '--hash <HASH>',
      'content that was read, as this command prints it; a signature needs it',
    )
    .option('--opinion <TEXT>', 'opinion; needed to send a page back')
    .addOption(formatOption())
    .action(movePage)

async function movePage(
  date: string,
  number: number,
  action: TransitionAction | undefined,
  { format, hash, opinion, user }: Options,
): Promise<void> {
  if (action && !user)
    throw new UsageError(`Say who does it: add --user EMAIL to ${action} the page.`)
  if (action === 'sign' && !hash)
    throw new UsageError(
      'Say what was read: add --hash, as the command prints it without an action.',
    )
  const { moveInDesk } = await import('../moveInDesk.js')
  await moveInDesk({ action, date, email: user, hash, number, opinion }, format)
}

function pageNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(`“${text}” is no page number; give a whole number from 1.`)
}
