'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { LiveStore } from '../live/LiveStore.js'

/** Hands the lines above the body to the store as they are typed; a component of its own, since it is drawn at every key. */
export function FollowHeads({ store }: { store: LiveStore }) {
  const headline = useLine('headline')
  const isCredited = useFormFields(([fields]) => (fields.credits?.rows?.length ?? 0) > 0)
  const issueDate = useLine('issueDate')
  const kicker = useLine('kicker')
  const subhead = useLine('subhead')
  useEffect(
    () => store.setHeads({ headline, isCredited, issueDate, kicker, subhead }),
    [store, headline, isCredited, issueDate, kicker, subhead],
  )
  return null
}

const useLine = (path: string): string =>
  useFormFields(([fields]) => {
    const value = fields[path]?.value
    return typeof value === 'string' ? value : ''
  })
