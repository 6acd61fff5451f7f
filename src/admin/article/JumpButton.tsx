'use client'
import { useWords } from '../useWords.js'

type Props = { children: string; className?: string; onJump: () => void }

/** Words that lead to their place in the text; asked again, to the next one. */
export function JumpButton({ children, className, onJump }: Props) {
  const { words } = useWords()
  return (
    <button
      aria-label={words('jumpTo', { name: children })}
      className={['broadsheet-tags__jump', className].filter(Boolean).join(' ')}
      data-testid="tag-jump"
      onClick={onJump}
      title={words('jumpTo', { name: children })}
      type="button"
    >
      {children}
    </button>
  )
}
