import type { CommanderError } from 'commander'
import { say, type WordKey, type WordValues } from './words/say.js'

type Reading = { code: string; key: WordKey; pattern: RegExp }

/** Commander names what is wrong in an English sentence only; its values are taken out of that. First match counts. */
const readings = [
  {
    code: 'commander.unknownOption',
    key: 'optionUnknownNear',
    pattern: /option '(?<name>[^']*)'\s+\(Did you mean (?:one of )?(?<near>[^?]+)\?\)/,
  },
  { code: 'commander.unknownOption', key: 'optionUnknown', pattern: /option '(?<name>[^']*)'/ },
  {
    code: 'commander.unknownCommand',
    key: 'commandUnknownNear',
    pattern: /command '(?<name>[^']*)'\s+\(Did you mean (?:one of )?(?<near>[^?]+)\?\)/,
  },
  { code: 'commander.unknownCommand', key: 'commandUnknown', pattern: /command '(?<name>[^']*)'/ },
  {
    code: 'commander.invalidArgument',
    key: 'choiceUnknown',
    pattern:
      /option '(?<name>[^']*)' argument '(?<value>[^']*)' is invalid. Allowed choices are (?<choices>[^.]+)\./,
  },
  {
    code: 'commander.invalidArgument',
    key: 'choiceUnknown',
    pattern:
      /value '(?<value>[^']*)' is invalid for argument '(?<name>[^']*)'. Allowed choices are (?<choices>[^.]+)\./,
  },
  { code: 'commander.missingArgument', key: 'argumentMissing', pattern: /'(?<name>[^']*)'/ },
  {
    code: 'commander.optionMissingArgument',
    key: 'optionValueMissing',
    pattern: /option '(?<name>[^']*)'/,
  },
  {
    code: 'commander.excessArguments',
    key: 'argumentsTooMany',
    pattern: /Expected (?<expected>\d+) .*got (?<given>\d+)/,
  },
] as const satisfies Reading[]

/** Says how the command was used wrongly, in one sentence in the language of this run. */
export function wrongUse({ code, message }: CommanderError): string {
  for (const reading of readings) {
    const found = code === reading.code && reading.pattern.exec(message)
    if (found) return say(reading.key, found.groups as WordValues<typeof reading.key>)
  }
  return say('wrongUse', {
    message: message
      .replace(/^error: /, '')
      .replace(/\s+/g, ' ')
      .trim(),
  })
}
