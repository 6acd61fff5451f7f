'use client'
import type { LiveWarning } from '../live/liveTags.js'
import { useWords } from '../useWords.js'
import { codeWord } from './codeWord.js'
import { severityWords } from './severity.js'

/** How grave a warning is, by word and colour, what it is about, and the line above the body that it stands in. */
export function WarningHead({ code, severity, where }: LiveWarning) {
  const { words } = useWords()
  const line = typeof where === 'string' ? where : null
  return (
    <>
      <span className={`broadsheet-tags__severity broadsheet-tags__severity--${severity}`}>
        {words(severityWords[severity])}
      </span>
      <span className="broadsheet-tags__name">{words(codeWord(code))}</span>
      {line && <span className="broadsheet-tags__state">{words(line)}</span>}
    </>
  )
}
