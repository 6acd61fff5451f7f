'use client'
import { useWords } from '../useWords.js'

type Props = {
  lines: string[]
  /** First and last line of each run, from 1. */
  runs: [number, number][]
}

/** The lines of the source that an item was read from, folded away. */
export function RawLines({ lines, runs }: Props) {
  const { words } = useWords()
  if (runs.length === 0) return null
  const numbers = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
  return (
    <details className="broadsheet-import__raw" data-testid="import-raw">
      <summary>{words('importRawLines', { lines: numbers })}</summary>
      {runs.map(([from, to]) => (
        <pre key={from}>{lines.slice(from - 1, to).join('\n')}</pre>
      ))}
    </details>
  )
}
