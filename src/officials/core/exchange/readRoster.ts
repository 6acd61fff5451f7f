import type { Roster } from '../../../documents/roster.js'
import { givenEvidence, type GivenEvidence } from './givenEvidence.js'
import { looksLikePopolo, popoloSchema } from './popoloSchema.js'
import { CsvProblem, readCsv } from './readCsv.js'
import { readPopolo } from './readPopolo.js'
import { checkRoster, type RosterFault } from './rosterSchema.js'

export type RosterForm = 'csv' | 'json' | 'popolo'
/** Why a file is no roster at all. */
export type FileProblem =
  | { code: 'csv-empty' | 'no-roster' | 'popolo-wrong' }
  | { code: 'csv-no-columns'; headings: string }
  | { code: 'no-json'; reason: string }
export type ReadRoster =
  | {
      evidence?: (GivenEvidence | null)[]
      faults: []
      form: RosterForm
      problem: null
      roster: Roster
      rows?: number[]
    }
  /** Rows of the spreadsheet in which its entries begin, to say where a fault is. */
  | {
      evidence?: unknown
      faults: RosterFault[]
      form: RosterForm
      problem: null
      roster: null
      rows?: number[]
    }
  | { faults: []; problem: FileProblem; roster: null }

/**
 * Reads a roster that came in: roster.json, Popolo or CSV. A file with one fault is refused whole, and all its faults are named.
 * @param text decoded content of the file
 * @param form what the sender says it is; without it the content tells
 */
export function readRoster(text: string, form?: RosterForm): ReadRoster {
  const isJson = form ? form !== 'csv' : /^\uFEFF?\s*[[{]/.test(text)
  if (!isJson) return readTable(text)
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refused({ code: 'no-json', reason: (error as Error).message })
  }
  if (form === 'popolo' || looksLikePopolo(data)) return readPersons(data)
  if (!Array.isArray(data)) return refused({ code: 'no-roster' })
  return { evidence: givenEvidence(data), form: 'json', problem: null, ...checkRoster(data) }
}

const refused = (problem: FileProblem): ReadRoster => ({ faults: [], problem, roster: null })

function readTable(text: string): ReadRoster {
  try {
    const { data, rows } = readCsv(text)
    return { form: 'csv', problem: null, rows, ...checkRoster(data) }
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error
    const { code, headings } = error
    if (code === 'csv-empty') return refused({ code })
    return refused({ code, headings: headings.filter(Boolean).slice(0, 12).join('、') })
  }
}

function readPersons(data: unknown): ReadRoster {
  const popolo = popoloSchema.safeParse(data)
  if (!popolo.success) return refused({ code: 'popolo-wrong' })
  return { form: 'popolo', problem: null, ...checkRoster(readPopolo(popolo.data)) }
}
