import { Argument, Command } from 'commander'
import type { TransitionAction } from '../../documents/review.js'
import { UsageError } from '../errors.js'
import { parseIssueDate } from '../issueDate.js'
import { type Format, formatOption } from '../options.js'
import { say } from '../words/say.js'

type Options = { format: Format; hash?: string; opinion?: string; user?: string }
const actions: TransitionAction[] = ['send', 'sign', 'back', 'publish']

/** `broadsheet page`: the state of a page, and its way from review to publication. */
export const pageCommand = (): Command =>
  new Command('page')
    .description(say('pageHelp'))
    .argument('<DATE>', say('dayHelp'), parseIssueDate)
    .argument('<NUMBER>', say('numberHelp'), pageNumber)
    .addArgument(new Argument('[ACTION]', say('actionHelp')).choices(actions))
    .option('--user <EMAIL>', say('userHelp'))
    .option('--hash <HASH>', say('hashHelp'))
    .option('--opinion <TEXT>', say('opinionHelp'))
    .addOption(formatOption())
    .action(movePage)

async function movePage(
  date: string,
  number: number,
  action: TransitionAction | undefined,
  { format, hash, opinion, user }: Options,
): Promise<void> {
  if (action && !user) throw new UsageError(say('actorMissing', { action }))
  if (action === 'sign' && !hash) throw new UsageError(say('hashMissing'))
  const { moveInDesk } = await import('../moveInDesk.js')
  await moveInDesk({ action, date, email: user, hash, number, opinion }, format)
}

function pageNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(say('numberWrong', { text }))
}
