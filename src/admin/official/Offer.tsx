'use client'
import type { ReactNode } from 'react'

type Props = { children: ReactNode; isTaken: boolean; label: string; onToggle: () => void }

/** A part of a form that is filled in only where it applies: a box to tick, and the part below it. */
export const Offer = ({ children, isTaken, label, onToggle }: Props) => (
  <fieldset>
    <label className="broadsheet-term__offer">
      <input checked={isTaken} onChange={onToggle} type="checkbox" /> {label}
    </label>
    {isTaken && children}
  </fieldset>
)
