'use client'
import { Banner } from '@payloadcms/ui'
import type { MessageKey } from '../../translations/index.js'
import { useWords, type Words } from '../useWords.js'
import type { RefusedRoster } from './rosterAnswer.js'

type Props = { fileName: string; refused: RefusedRoster }

const maxShown = 50
const problems = {
  'csv-empty': 'rosterProblem-csv-empty',
  'csv-no-columns': 'rosterProblem-csv-no-columns',
  'no-json': 'rosterProblem-no-json',
  'no-roster': 'rosterProblem-no-roster',
  'popolo-wrong': 'rosterProblem-popolo-wrong',
} as const

/** Why a file is refused: what is wrong, where, and that nothing was saved. */
export function RefusedFile({ fileName, refused }: Props) {
  const { words } = useWords()
  const { faults, problem } = refused
  return (
    <Banner type="error">
      <div data-testid="roster-refused" role="alert">
        <strong>{words('rosterRefused', { file: fileName })}</strong>
        {problem && <p>{words(problems[problem.code], valuesOf(problem))}</p>}
        <ul>
          {faults.slice(0, maxShown).map((fault, index) => (
            <li key={index}>{sentence(fault, refused, words)}</li>
          ))}
        </ul>
        {faults.length > maxShown && (
          <p>{words('rosterMoreFaults', { more: faults.length - maxShown })}</p>
        )}
      </div>
    </Banner>
  )
}

const valuesOf = (problem: NonNullable<RefusedRoster['problem']>): Record<string, string> => ({
  headings: 'headings' in problem ? problem.headings : '',
  reason: 'reason' in problem ? problem.reason : '',
})

function sentence(
  { entry, field, name, reason }: RefusedRoster['faults'][number],
  { rows }: RefusedRoster,
  words: Words,
): string {
  if (entry === null) return words('rosterProblem-no-roster')
  const key = `fault-${reason}`
  const said = words(key as MessageKey)
  const why = said.endsWith(key) ? reason : said
  const row = rows?.[entry]
  const at =
    row === undefined ? words('rosterEntryAt', { entry: entry + 1 }) : words('rosterRowAt', { row })
  return words('rosterFault', { at, field: field || '–', name: name ?? '–', reason: why })
}
