import type { PayloadRequest } from 'payload'
import { writeCsv } from '../core/exchange/writeCsv.js'
import { writePopolo } from '../core/exchange/writePopolo.js'
import type { RosterForm } from '../core/exchange/readRoster.js'
import { loadRoster } from './loadRoster.js'
import type { RosterDesk } from './rosterDesk.js'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * The desk's roster as a file's text. With a user on the request that user's rights count.
 * @param language of the headings of a CSV
 */
export async function exportRoster(
  { form, language }: { form: RosterForm; language: 'en' | 'zh' },
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<string> {
  const roster = await loadRoster(desk, req)
  if (form === 'csv') return writeCsv(roster, language)
  return json(form === 'popolo' ? writePopolo(roster) : roster)
}
