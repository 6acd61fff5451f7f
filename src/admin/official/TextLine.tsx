'use client'
import { TextInput } from '@payloadcms/ui'

type Props = { label: string; onChange: (text: string) => void; path: string; value: string }

/** A line of text outside the document's form, as Payload draws one. */
export const TextLine = ({ label, onChange, path, value }: Props) => (
  <TextInput
    label={label}
    onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
    path={path}
    value={value}
  />
)
