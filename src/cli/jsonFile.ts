import { readFile } from 'node:fs/promises'
import { CommandError } from './errors.js'
import { fileError } from './input.js'
import { say } from './words/say.js'

/**
 * What a JSON file holds; a byte order mark is no part of it.
 * @throws CommandError when there is no such file, or it is no JSON
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileError(file, error)
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CommandError(say('fileNoJson', { file, reason: (error as Error).message }))
  }
}
