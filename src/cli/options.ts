import { Option } from 'commander'
import { parseIssueDate } from './issueDate.js'
import { say } from './words/say.js'

export type Format = 'json' | 'table'

/** `--date`: the day that the paper is of. */
export const dateOption = (): Option =>
  new Option('--date <YYYY-MM-DD>', say('dateHelp')).argParser(parseIssueDate)

/** `--officials`: a roster of its own instead of the desk's. */
export const officialsOption = (help: 'officialsInImportHelp' | 'officialsInReadHelp'): Option =>
  new Option('--officials <roster.json>', say(help))

/** `--format`: for people or for programs. */
export const formatOption = (): Option =>
  new Option('--format <format>', say('formatHelp')).choices(['json', 'table']).default('table')

/** `--locale`: the language of the text. */
export const localeOption = (): Option => ownLocaleOption().default('zh')

/** `--locale` where the desk has a language of its own. */
export const ownLocaleOption = (): Option =>
  new Option('--locale <code>', say('localeHelp')).choices(['zh', 'en'])

/** `--words`: a desk's own words instead of those of its options. */
export const wordsOption = (): Option => new Option('--words <words.json>', say('wordsHelp'))

/** `--style`: a desk's own house style instead of that of its options. */
export const styleOption = (): Option => new Option('--style <style.json>', say('styleHelp'))

/** `--suggest`: the second tier, which loads a segmenter. */
export const suggestOption = (): Option => new Option('--suggest', say('suggestOptionHelp'))
