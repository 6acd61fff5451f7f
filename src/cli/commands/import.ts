import { Command } from 'commander'
import { analyseItems, buildRosterIndex, itemsOfSource, pageLinesOf } from '../../analyse.js'
import type { Item } from '../../documents/item.js'
import type { ReadingWords } from '../../documents/words.js'
import { readStyle } from '../deskStyle.js'
import { readWords } from '../deskWords.js'
import { readsPagesIn } from '../../intake/locales/index.js'
import { CommandError, UsageError } from '../errors.js'
import { readSourceFile } from '../input.js'
import { withSuggestions } from '../../suggest.js'
import {
  dateOption,
  type Format,
  formatOption,
  officialsOption,
  ownLocaleOption,
  styleOption,
  suggestOption,
  wordsOption,
} from '../options.js'
import { printImports } from '../printImports.js'
import { printItems } from '../printItems.js'
import { type PageLines, printPageLines } from '../printPageLines.js'
import { showProgress } from '../progress.js'
import { readRoster } from '../roster.js'
import { say } from '../words/say.js'

type Options = {
  again?: boolean
  date?: string
  dryRun?: boolean
  format: Format
  locale?: string
  officials?: string
  style?: string
  suggest?: boolean
  undo?: string
  words?: string
}
type Job = Options & { date: string }

/** `broadsheet import`: raw page text to stories and photos, Word documents to stories. */
export const importCommand = (): Command =>
  new Command('import')
    .description(say('importHelp'))
    .argument('[FILE...]', say('pagesHelp'))
    .addOption(dateOption())
    .addOption(officialsOption('officialsInImportHelp'))
    .addOption(formatOption())
    .addOption(ownLocaleOption())
    .option('--dry-run', say('dryRunHelp'))
    .option('--again', say('againHelp'))
    .addOption(suggestOption())
    .addOption(wordsOption())
    .addOption(styleOption())
    .option('--undo <ID>', say('undoHelp'))
    .action(importPages)

async function importPages(files: string[], options: Options): Promise<void> {
  const { date, dryRun, locale, style, undo, words } = options
  if (undo !== undefined) {
    if (files.length) throw new UsageError(say('undoWithFiles'))
    const { undoInDesk } = await import('../undoInDesk.js')
    return undoInDesk(undo)
  }
  if (files.length === 0) throw new UsageError(say('pageMissing'))
  if (!date) throw new UsageError(say('dateMissingToImport'))
  if (locale && !dryRun) throw new UsageError(say('localeWithoutDryRun'))
  if (words && !dryRun) throw new UsageError(say('wordsWithoutDryRun'))
  if (style && !dryRun) throw new UsageError(say('styleWithoutDryRun'))
  await (dryRun ? tryPages : savePages)(files, { ...options, date })
}

/** Prints what would be made. Needs no desk, and loads none. */
async function tryPages(files: string[], job: Job): Promise<void> {
  const { date, format, locale, officials, suggest } = job
  const words = await readWords(job.words)
  const proofreading = await readStyle(job.style, locale)
  const roster = buildRosterIndex(officials ? await readRoster(officials, locale) : [])
  const about = { issueDate: date, locale, proofreading, roster, words }
  const progress = showProgress(files.length)
  const items = []
  const pages: PageLines[] = []
  try {
    for (const file of files) {
      const source = await readSourceFile(file)
      if (source.kind === 'page' && !readsPagesIn(locale ?? 'zh'))
        throw new CommandError(say('pageLocaleUnknown', { file }))
      const found = itemsOfSource(source, locale)
      pages.push({ file, runs: pageLinesOf(source, locale) })
      items.push(...analyseItems({ ...about, items: found }))
      progress.step(file)
    }
  } finally {
    progress.stop()
  }
  const shown = suggest ? await suggestIn(items, { locale, words }) : items
  printItems({ issueDate: date, items: shown }, format)
  if (format !== 'json') printPageLines(pages)
}

/** All pages are read before the first is saved: a page that is no text stops the import before it begins. */
async function savePages(files: string[], job: Job): Promise<void> {
  const { again, date: issueDate, format, officials, suggest } = job
  const roster = officials ? await readRoster(officials) : undefined
  const pages = []
  for (const file of files) pages.push({ file, source: await readSourceFile(file) })
  const { importIntoDesk } = await import('../importIntoDesk.js')
  const runs = await importIntoDesk(pages, { again, issueDate, roster })
  const imports = []
  for (const run of runs)
    imports.push(suggest ? { ...run, items: await suggestIn(run.items) } : run)
  printImports(imports, issueDate, format)
  if (format !== 'json')
    printPageLines(pages.map(({ file, source }) => ({ file, runs: pageLinesOf(source) })))
}

/** What is printed carries suggestions when they are asked for; what is saved never does. */
const suggestIn = <T extends Item>(
  items: T[],
  language: { locale?: string; words?: ReadingWords } = {},
): Promise<T[]> => Promise.all(items.map((item) => withSuggestions(item, language)))
