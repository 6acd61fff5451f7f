import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { analyseText, type RosterIndex } from '../analyse.js'
import { CommandError } from './errors.js'
import { fileError } from './input.js'
import { isDayOrMoment } from './issueDate.js'

type Job = { date?: string; file: string; locale: string; roster: RosterIndex }
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
      const answer = readLine(line.replace(/^\uFEFF/, ''), job)
      if (typeof answer === 'string') {
        wrong++
        process.stderr.write(`Line ${number} ${answer}.\n`)
      } else if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
        await once(process.stdout, 'drain')
      }
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? fileError(job.file, error) : error
  }
  if (wrong > 0)
    throw new CommandError(
      `${wrong} of ${number} lines could not be read; mend the lines named above.`,
    )
}

/** The item of a line with its id, or what is wrong with the line. */
function readLine(line: string, { date, locale, roster }: Job): object | string {
  let fields: Line
  try {
    fields = JSON.parse(line) as Line
  } catch {
    return 'is no JSON; write one object a line'
  }
  if (typeof fields !== 'object' || fields === null) return 'is no object with "id", "text", "date"'
  const issueDate = fields.date ?? date
  if (typeof fields.text !== 'string') return 'has no "text"; give it as a string'
  if (typeof issueDate !== 'string' || !isDayOrMoment(issueDate))
    return `has the date ${JSON.stringify(issueDate ?? null)}; write YYYY-MM-DD, or a date-time with offset`
  const item = analyseText({ issueDate, locale, roster, text: fields.text })
  return { id: fields.id ?? null, ...item }
}
