import { Children, type ReactNode } from 'react'

/** Short facts in one line; a dot stands between them (panel.css). */
export function Facts({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children)
  if (!facts.length) return null
  return (
    <ul className="broadsheet-tags__line">
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  )
}
