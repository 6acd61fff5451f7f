import type { ReadingWords } from '../documents/words.js'
import { placeOfFault, readingWordsSchema } from '../readingWords.js'
import { CommandError } from './errors.js'
import { readJsonFile } from './jsonFile.js'
import { reasonOf } from './reasonOf.js'
import { say } from './words/say.js'

/**
 * Reads and checks a file of a desk's own words; undefined without a file.
 * @throws CommandError that names what is wrong in it
 */
export async function readWords(file: string | undefined): Promise<ReadingWords | undefined> {
  if (file === undefined) return undefined
  const { data, error } = readingWordsSchema.safeParse(await readJsonFile(file), {
    error: reasonOf,
  })
  const fault = error?.issues[0]
  if (!fault) return data
  const place = placeOfFault(fault)
  throw new CommandError(say('wordsWrong', { file, place: place || '-', reason: fault.message }))
}
