import type { FileProblem } from '../officials/core/exchange/readRoster.js'
import type { RosterConflict } from '../officials/core/exchange/rosterConflicts.js'
import type { RosterFault } from '../officials/core/exchange/rosterSchema.js'
import { sayReason } from './reasonOf.js'
import { say } from './words/say.js'

/** Says why a file is no roster. */
export function problemSentence(file: string, problem: FileProblem): string {
  switch (problem.code) {
    case 'csv-empty':
      return say('rosterCsvEmpty', { file })
    case 'csv-no-columns':
      return say('rosterCsvColumns', { file, headings: problem.headings || '-' })
    case 'no-json':
      return say('fileNoJson', { file, reason: problem.reason })
    case 'no-roster':
      return say('rosterNoList', { file })
    case 'popolo-wrong':
      return say('rosterPopoloWrong', { file })
  }
}

/**
 * Says which entry and field of a roster is wrong.
 * @param rows of a spreadsheet, in which its entries begin
 */
export function faultSentence(file: string, fault: RosterFault, rows?: readonly number[]): string {
  const { entry, field, name, reason } = fault
  if (entry === null) return say('rosterNoList', { file })
  const values = { entry: entry + 1, file, reason: sayReason(reason) }
  const row = rows?.[entry]
  const named = name ?? say('rosterNameless')
  if (row !== undefined)
    return say('rosterRowWrong', { ...values, field: field || '-', name: named, row })
  if (!field) return say('rosterEntryWrong', values)
  return say('rosterFieldWrong', { ...values, field, name: named })
}

/** Says who is in conflict with whom over which post. */
export function conflictSentence(
  file: string,
  { kind, one, organization, other, title }: RosterConflict,
): string {
  if (kind === 'twice') return say('rosterTwice', { file, name: one.name, organization, title })
  return say('rosterConflict', {
    file,
    one: one.name,
    oneEntry: placeOf(one.entry),
    organization,
    other: other.name,
    otherEntry: placeOf(other.entry),
    title,
  })
}

/** Where one side of a conflict stands. */
const placeOf = (entry: number): string =>
  entry < 0 ? say('rosterInDesk') : say('rosterAtEntry', { entry: entry + 1 })
