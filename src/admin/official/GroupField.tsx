'use client'
import { FieldLabel, ReactSelect, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent, TextFieldClientProps } from 'payload'
import { useId } from 'react'

type Props = { suggestions?: readonly string[] } & TextFieldClientProps
const option = (value: string) => ({ label: value, value })

/** The group of a post: one of the usual ones, or any other that the desk writes. */
export const GroupField: TextFieldClientComponent = (props) => {
  const { field, path, readOnly, suggestions = [] } = props as Props
  const { disabled, setValue, value } = useField<null | string>({ path })
  const id = useId()
  return (
    <div className="field-type text broadsheet-group">
      <FieldLabel htmlFor={id} label={field.label} />
      <ReactSelect
        disabled={readOnly || disabled}
        inputId={id}
        isClearable
        isCreatable
        onChange={(chosen) => setValue(one(chosen)?.value ?? null)}
        options={suggestions.map(option)}
        value={value ? option(value) : undefined}
      />
    </div>
  )
}

const one = <T,>(chosen: T | T[]): T | undefined => (Array.isArray(chosen) ? chosen[0] : chosen)
