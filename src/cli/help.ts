import { type Argument, type Command, Help, type HelpConfiguration, type Option } from 'commander'
import { terminalWidth } from './terminalWidth.js'
import { say } from './words/say.js'

const headings = ['Arguments:', 'Commands:', 'Options:', 'Usage:'] as const
const placeholders = ['[command]', '[options]'] as const

const inOurHeading = (title: string): string => {
  const known = headings.find((heading) => heading === title)
  return known ? say(`heading-${known}`) : title
}

const inOurPlaceholders = (usage: string): string =>
  placeholders.reduce((text, known) => text.replace(known, say(`placeholder-${known}`)), usage)

const quoted = (value: unknown): string => JSON.stringify(value)

/** The description of an option or argument, with its choices and default. */
function describe({ argChoices, defaultValue, description }: Argument | Option): string {
  const choices = argChoices?.map(quoted).join(', ')
  const value = quoted(defaultValue)
  if (choices && value) return say('withChoicesAndDefault', { choices, description, value })
  if (choices) return say('withChoices', { choices, description })
  return value ? say('withDefault', { description, value }) : description
}

const configuration: HelpConfiguration = {
  argumentDescription: describe,
  commandUsage: (command) => inOurPlaceholders(new Help().commandUsage(command)),
  displayWidth: terminalWidth,
  optionDescription: describe,
  styleTitle: inOurHeading,
  subcommandTerm: (command) => inOurPlaceholders(new Help().subcommandTerm(command)),
}

/** Lets a command show its help in the language of this run. */
export const speakHelp = (command: Command): Command =>
  command.configureHelp(configuration).helpOption('-h, --help', say('helpHelp'))
