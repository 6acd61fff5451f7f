import { Command, Option } from 'commander'
import type { RosterForm } from '../../officials/core/exchange/readRoster.js'
import { UsageError } from '../errors.js'
import { dateOption, type Format, formatOption, localeOption } from '../options.js'
import { readRosterFile } from '../roster.js'
import { say } from '../words/say.js'

type ImportOptions = {
  dryRun?: boolean
  format: Format
  popolo?: boolean
  undo?: string
  withConflicts?: boolean
}
type BootstrapOptions = { archive?: string; date?: string; format: Format; locale: string }

/** `broadsheet officials`: the roster in and out, and its proposal from printed pages. */
export const officialsCommand = (): Command =>
  new Command('officials')
    .description(say('officialsHelp'))
    .helpCommand(false)
    .addCommand(importing())
    .addCommand(exporting())
    .addCommand(bootstrapping())

const importing = (): Command =>
  new Command('import')
    .description(say('officialsImportHelp'))
    .argument('[FILE]', say('rosterFileHelp'))
    .option('--dry-run', say('dryRunHelp'))
    .option('--with-conflicts', say('withConflictsHelp'))
    .option('--popolo', say('popoloHelp'))
    .addOption(formatOption())
    .option('--undo <ID>', say('officialsUndoHelp'))
    .action(importRoster)

const exporting = (): Command =>
  new Command('export')
    .description(say('officialsExportHelp'))
    .addOption(
      new Option('--format <format>', say('exportFormatHelp'))
        .choices(['json', 'csv', 'popolo'])
        .default('json'),
    )
    .action(async ({ format }: { format: RosterForm }) => {
      const { exportFromDesk } = await import('../rosterInDesk.js')
      await exportFromDesk(format)
    })

const bootstrapping = (): Command =>
  new Command('bootstrap')
    .description(say('bootstrapHelp'))
    .argument('[FILE...]', say('bootstrapFilesHelp'))
    .option('--archive <DIR>', say('archiveHelp'))
    .addOption(dateOption())
    .addOption(localeOption())
    .addOption(formatOption())
    .action(async (files: string[], options: BootstrapOptions) => {
      const { bootstrap } = await import('../bootstrapRoster.js')
      await bootstrap(files, options)
    })

async function importRoster(file: string | undefined, options: ImportOptions): Promise<void> {
  const { dryRun = false, format, popolo, undo, withConflicts = false } = options
  if (undo !== undefined) {
    if (file !== undefined) throw new UsageError(say('undoWithRoster'))
    const { undoRosterInDesk } = await import('../rosterInDesk.js')
    return undoRosterInDesk(undo, format)
  }
  if (file === undefined) throw new UsageError(say('rosterFileMissing'))
  const { roster } = await readRosterFile(file, popolo ? 'popolo' : undefined)
  const { importIntoDesk } = await import('../importRosterIntoDesk.js')
  await importIntoDesk({ acceptConflicts: withConflicts, dryRun, file, format, roster })
}
