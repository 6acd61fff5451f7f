import type { ProofreadingOptions } from '../documents/proofreading.js'
import { faultIn, proofreadingSchema } from '../proofreadingOptions.js'
import { placeOfFault } from '../readingWords.js'
import { CommandError } from './errors.js'
import { readJsonFile } from './jsonFile.js'
import { reasonOf } from './reasonOf.js'
import { language, say } from './words/say.js'

/**
 * Reads and checks a file of what a desk says about its checks; undefined without a file.
 * @throws CommandError that names what is wrong in it
 */
export async function readStyle(
  file: string | undefined,
  locale = 'zh',
): Promise<ProofreadingOptions | undefined> {
  if (file === undefined) return undefined
  const { data, error } = proofreadingSchema.safeParse(await readJsonFile(file), {
    error: reasonOf,
  })
  const wrong = error?.issues[0]
  if (wrong) throw refusal(file, placeOfFault(wrong), wrong.message)
  const options = data as ProofreadingOptions
  const fault = faultIn(options, locale)
  if (fault) throw refusal(file, fault.place, fault.messages[language])
  return options
}

const refusal = (file: string, place: string, reason: string): CommandError =>
  new CommandError(say('styleWrong', { file, place: place || '-', reason }))
