import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { analyseText, type RosterIndex } from '../analyse.js'
import type { ProofreadingOptions } from '../documents/proofreading.js'
import type { ReadingWords } from '../documents/words.js'
import { withSuggestions } from '../suggest.js'
import { CommandError } from './errors.js'
import { fileError } from './input.js'
import { isDayOrMoment } from './issueDate.js'
import { say } from './words/say.js'

type Job = {
  date?: string
  file: string
  locale: string
  proofreading: ProofreadingOptions | undefined
  roster: RosterIndex
  suggest: boolean
  words: ReadingWords | undefined
}
type Line = { date?: unknown; id?: unknown; text?: unknown }

/**
 * Reads a text a line and prints its item a line, in the same order, whatever their number. A wrong line is named on
 * stderr and left out; the others are read all the same.
 * @throws CommandError at the end when a line was wrong
 */
export async function readJsonl(job: Job): Promise<void> {
  const input = job.file === '-' ? process.stdin : createReadStream(job.file)
  let number = 0
  let wrong = 0
  try {
    for await (const line of createInterface({ crlfDelay: Infinity, input })) {
      number++
      if (line.trim() === '') continue
      const answer = await readLine(line.replace(/^\uFEFF/, ''), number, job)
      if (typeof answer === 'string') {
        wrong++
        process.stderr.write(`${answer}\n`)
      } else if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
        await once(process.stdout, 'drain')
      }
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? fileError(job.file, error) : error
  }
  if (wrong > 0) throw new CommandError(say('linesWrong', { number, wrong }))
}

/** The item of a line with its id, or a sentence that says what is wrong with the line. */
async function readLine(line: string, number: number, job: Job): Promise<object | string> {
  const { date, locale, proofreading, roster, suggest, words } = job
  let fields: Line
  try {
    fields = JSON.parse(line) as Line
  } catch {
    return say('lineNoJson', { number })
  }
  if (typeof fields !== 'object' || fields === null) return say('lineNoObject', { number })
  const issueDate = fields.date ?? date
  if (typeof fields.text !== 'string') return say('lineNoText', { number })
  if (typeof issueDate !== 'string' || !isDayOrMoment(issueDate))
    return say('lineDateWrong', { date: JSON.stringify(issueDate ?? null), number })
  const item = analyseText({
    issueDate,
    locale,
    proofreading,
    roster,
    text: fields.text,
    words,
  })
  const language = { locale, words }
  return { id: fields.id ?? null, ...(suggest ? await withSuggestions(item, language) : item) }
}
