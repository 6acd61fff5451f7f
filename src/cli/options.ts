import { Option } from 'commander'
import { parseIssueDate } from './issueDate.js'

export type Format = 'json' | 'table'

/** `--date`: the day that the paper is of. */
export const dateOption = (): Option =>
  new Option('--date <YYYY-MM-DD>', 'issue date of the paper').argParser(parseIssueDate)

/** `--officials`: a roster of its own instead of the desk's. */
export const officialsOption = (otherwise: string): Option =>
  new Option('--officials <roster.json>', `roster of officials (without it: ${otherwise})`)

/** `--format`: for people or for programs. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'how to print').choices(['json', 'table']).default('table')

/** `--locale`: the language of the text. */
export const localeOption = (): Option =>
  new Option('--locale <code>', 'language of the text').choices(['zh', 'en']).default('zh')
