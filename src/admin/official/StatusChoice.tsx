'use client'
import type { PostStatus } from '../../documents/roster.js'
import { useWords } from '../useWords.js'
import { Choice } from './Choice.js'
import { statusWord } from './periodOf.js'

type Value = '' | PostStatus

/** How a post is held: in full, or one of the ways that are not. */
export function StatusChoice({ onChange, value }: { onChange: (s: Value) => void; value: Value }) {
  const { words } = useWords()
  const states = Object.entries(statusWord) as [PostStatus, (typeof statusWord)[PostStatus]][]
  return (
    <Choice
      label={words('termStatus')}
      onChange={(status) => onChange(status as Value)}
      options={[
        { label: words('postInFull'), value: '' },
        ...states.map(([status, word]) => ({ label: words(word), value: status })),
      ]}
      value={value}
    />
  )
}
