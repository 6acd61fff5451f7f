'use client'
import type { GivenEvidence } from '../../officials/core/exchange/givenEvidence.js'
import { useWords } from '../useWords.js'

/** Where the paper printed a person that was read out of its pages. */
export function EntryEvidence({ evidence }: { evidence: GivenEvidence }) {
  const { words } = useWords()
  const { count, firstSeen, lastSeen, sentences } = evidence
  return (
    <details>
      <summary>{words('rosterSeen', { count, first: firstSeen, last: lastSeen })}</summary>
      <ul>
        {sentences.map(({ date, file, sentence }, index) => (
          <li key={index}>
            <q>{sentence}</q> {date} {file.replace(/^.*[\\/]/, '')}
          </li>
        ))}
      </ul>
    </details>
  )
}
