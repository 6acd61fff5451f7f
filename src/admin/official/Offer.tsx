'use client'
import { CheckboxInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  isTaken: boolean
  label: string
  name: string
  onToggle: () => void
}

/** A part of a form that is filled in only where it applies: a box to tick, and the part below it. */
export const Offer = ({ children, isTaken, label, name, onToggle }: Props) => (
  <fieldset>
    <CheckboxInput checked={isTaken} id={name} label={label} name={name} onToggle={onToggle} />
    {isTaken && children}
  </fieldset>
)
