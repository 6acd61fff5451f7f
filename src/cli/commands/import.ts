import { Command } from 'commander'
import { analysePage, buildRosterIndex } from '../../analyse.js'
import { UsageError } from '../errors.js'
import { readText } from '../input.js'
import { dateOption, type Format, formatOption, localeOption, officialsOption } from '../options.js'
import { printItems } from '../printItems.js'
import { showProgress } from '../progress.js'
import { readRoster } from '../roster.js'

type Options = {
  date?: string
  dryRun?: boolean
  format: Format
  locale: string
  officials?: string
}

/** `broadsheet import`: raw page text to stories and photos. */
export const importCommand = (): Command =>
  new Command('import')
    .description('read raw page text into stories and photos')
    .argument('[FILE...]', 'raw text of pages, one page a file; - for standard input')
    .addOption(dateOption())
    .addOption(officialsOption('nobody is known'))
    .addOption(localeOption())
    .addOption(formatOption())
    .option('--dry-run', 'write nothing, print what was recognised')
    .action(importPages)

async function importPages(files: string[], options: Options): Promise<void> {
  const { date, dryRun } = options
  if (files.length === 0)
    throw new UsageError('No page is named; give the file of a page, or - for standard input.')
  if (!date)
    throw new UsageError(
      'The issue date is missing; add --date YYYY-MM-DD, the day that the paper is of.',
    )
  if (!dryRun) throw new UsageError('Only a dry run is possible without a desk; add --dry-run.')
  await dryRunPages(files, { ...options, date })
}

async function dryRunPages(files: string[], options: Options & { date: string }): Promise<void> {
  const { date, format, locale, officials } = options
  const roster = buildRosterIndex(officials ? await readRoster(officials) : [])
  const progress = showProgress(files.length)
  try {
    const items = []
    for (const file of files) {
      const raw = await readText(file)
      items.push(...analysePage({ issueDate: date, locale, raw, roster }).items)
      progress.step(file)
    }
    progress.stop()
    printItems({ issueDate: date, items }, format)
  } finally {
    progress.stop()
  }
}
