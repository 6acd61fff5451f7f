'use client'
import { useWords } from '../useWords.js'

type Props = {
  /** What the lines are: those that an item was read from, or those that are in no item. */
  of: 'item' | 'page'
  lines: string[]
  /** First and last line of each run, from 1. */
  runs: [number, number][]
}

/** Lines of the source, folded away. */
export function RawLines({ lines, of, runs }: Props) {
  const { words } = useWords()
  if (runs.length === 0) return null
  const numbers = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
  return (
    <details
      className="broadsheet-import__raw"
      data-testid={of === 'item' ? 'import-raw' : 'import-left-out'}
    >
      <summary>
        {words(of === 'item' ? 'importRawLines' : 'importPageLines', { lines: numbers })}
      </summary>
      {runs.map(([from, to]) => (
        <pre key={from}>{lines.slice(from - 1, to).join('\n')}</pre>
      ))}
    </details>
  )
}
