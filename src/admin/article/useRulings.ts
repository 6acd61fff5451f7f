'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Ruling } from '../../documents/tags.js'

/** Decisions of a person that go out with the next save. */
export type Rulings = {
  pending: readonly Ruling[]
  /** The decision that waits for the save; null when there is none. */
  pendingOn: (type: Ruling['type'], key: string) => null | Ruling
  rule: (ruling: Ruling) => void
  /** Takes back a decision that waits for the save. */
  withdraw: (type: Ruling['type'], key: string) => void
}

const path = 'rulings'

/** A person's rulings in the form's write-only field; the save that stores them takes them out (src/admin/save). */
export function useRulings(): Rulings {
  const { dispatchFields, getField, setModified } = useForm()
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

  // One object as long as nothing was decided: rows that show it are not drawn anew.
  return useMemo(() => {
    const change = (rulings: Ruling[]) => {
      write(rulings)
      setModified(true)
    }
    const others = (type: Ruling['type'], key: string) =>
      asRulings(getField(path)?.value).filter((other) => other.type !== type || other.key !== key)
    return {
      pending,
      pendingOn: (type, key) =>
        pending.find((ruling) => ruling.type === type && ruling.key === key) ?? null,
      rule: (ruling) => change([...others(ruling.type, ruling.key), ruling]),
      withdraw: (type, key) => change(others(type, key)),
    }
  }, [pending, dispatchFields, getField, setModified])
}

const none: Ruling[] = []
const asRulings = (value: unknown): Ruling[] => (Array.isArray(value) ? (value as Ruling[]) : none)
