import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './errors.js'
import { fileError } from './input.js'
import { isDay } from './issueDate.js'
import { say } from './words/say.js'

export type ArchivePage = { date: string; file: string }

/**
 * The pages to read, with their issue dates: that in a file's name, in its folder's, or the one given.
 * @throws UsageError when no page is named, or one has no date; CommandError when the folder cannot be read
 */
export async function archivePages(
  files: readonly string[],
  { archive, date }: { archive?: string; date?: string },
): Promise<ArchivePage[]> {
  const all = [...files, ...(archive === undefined ? [] : await pagesIn(archive))]
  if (!all.length) throw new UsageError(say('bootstrapNoPages'))
  return all.map((file) => ({ date: dateOf(file, date), file }))
}

async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw fileError(folder, error)
    },
  )
  return entries
    .filter((entry) => entry.isFile() && /\.te?xt$/i.test(entry.name))
    .map(({ name, parentPath }) => path.join(parentPath, name))
    .sort()
}

/** The name nearest to the page counts: 2020-07-08.txt, 20200708-01.txt, 2020-07-08/01.txt, 2020-07/08/01.txt. */
function dateOf(file: string, given: string | undefined): string {
  const names = file.split(/[\\/]/).slice(-4)
  for (let at = names.length - 1; at >= 0; at--) {
    const found = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(names.slice(at).join('-'))
    const date = found?.slice(1).join('-')
    if (date && isDay(date)) return date
  }
  if (given) return given
  throw new UsageError(say('bootstrapNoDate', { file }))
}
