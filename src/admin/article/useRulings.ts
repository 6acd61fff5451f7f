'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Ruling, TagState } from '../../documents/tags.js'

/** Decisions of a person that go out with the next save. */
export type Rulings = {
  /** The decision that waits for the save; null when there is none. */
  pendingOn: (type: Ruling['type'], key: string) => null | TagState
  rule: (type: Ruling['type'], key: string, state: TagState) => void
  /** Takes back a decision that waits for the save. */
  withdraw: (type: Ruling['type'], key: string) => void
}

const path = 'rulings'

/** A person's rulings in the form's write-only field; they are gone once the document is saved. */
export function useRulings(): Rulings {
  const { dispatchFields, getField, setModified } = useForm()
  const { data } = useDocumentInfo()
  const pending = useFormFields(([fields]) => asRulings(fields[path]?.value))
  // UPDATE_MANY: the ordinary update would clear the mark of every other field that it was changed.
  const write = (rulings: Ruling[]) =>
    dispatchFields({
      formState: {
        [path]: {
          ...getField(path),
          isModified: rulings.length > 0,
          passesCondition: true,
          valid: true,
          value: rulings,
        },
      },
      type: 'UPDATE_MANY',
    })
  const savedAt = data?.updatedAt as string | undefined
  useEffect(() => {
    if (asRulings(getField(path)?.value).length) write([])
    // Only a save clears them: the other values change with every key typed.
  }, [savedAt])

  const change = (rulings: Ruling[]) => {
    write(rulings)
    setModified(true)
  }
  const others = (type: Ruling['type'], key: string) =>
    asRulings(getField(path)?.value).filter((ruling) => ruling.type !== type || ruling.key !== key)
  return {
    pendingOn: (type, key) =>
      pending.find((ruling) => ruling.type === type && ruling.key === key)?.state ?? null,
    rule: (type, key, state) => change([...others(type, key), { key, state, type }]),
    withdraw: (type, key) => change(others(type, key)),
  }
}

const none: Ruling[] = []
const asRulings = (value: unknown): Ruling[] => (Array.isArray(value) ? (value as Ruling[]) : none)
