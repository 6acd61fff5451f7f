import { Command } from 'commander'
import { analyseText, buildRosterIndex } from '../../analyse.js'
import { readStyle } from '../deskStyle.js'
import { readWords } from '../deskWords.js'
import { UsageError } from '../errors.js'
import { readText } from '../input.js'
import { withSuggestions } from '../../suggest.js'
import {
  dateOption,
  type Format,
  formatOption,
  localeOption,
  officialsOption,
  styleOption,
  suggestOption,
  wordsOption,
} from '../options.js'
import { printItems } from '../printItems.js'
import { readJsonl } from '../readJsonl.js'
import { readRoster } from '../roster.js'
import { say } from '../words/say.js'

type Options = {
  date?: string
  format: Format
  jsonl?: boolean
  locale: string
  officials?: string
  style?: string
  suggest?: boolean
  words?: string
}

/** `broadsheet read`: people, dates and events of one plain text, without a database. */
export const readCommand = (): Command =>
  new Command('read')
    .description(say('readHelp'))
    .argument('[FILE]', say('textHelp'), '-')
    .addOption(dateOption())
    .addOption(officialsOption('officialsInReadHelp'))
    .addOption(localeOption())
    .addOption(formatOption())
    .option('--jsonl', say('jsonlHelp'))
    .addOption(suggestOption())
    .addOption(wordsOption())
    .addOption(styleOption())
    .action(read)

async function read(file: string, options: Options): Promise<void> {
  const { date, format, jsonl, locale, officials, suggest = false } = options
  const roster = buildRosterIndex(officials ? await readRoster(officials, locale) : [])
  const words = await readWords(options.words)
  const proofreading = await readStyle(options.style, locale)
  if (jsonl) return readJsonl({ date, file, locale, proofreading, roster, suggest, words })
  if (!date) throw new UsageError(say('dateMissingToRead'))
  const text = await readText(file)
  const item = analyseText({ issueDate: date, locale, proofreading, roster, text, words })
  const items = [suggest ? await withSuggestions(item, { locale, words }) : item]
  printItems({ issueDate: date, items }, format)
}
