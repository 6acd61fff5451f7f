'use client'
import { LeaveWithoutSaving, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { SaveState, StorySaver } from './StorySaver.js'

type Props = { isSavedByItself: boolean; saver: StorySaver; state: SaveState }

/** Slug of Payload's question whether to leave. */
const question = 'leave-without-saving'

/**
 * Keeps a person from leaving with unsaved text, as Payload does where there is no autosave. What can be saved is saved first, and
 * then the way is free.
 */
export function LeaveStory({ isSavedByItself, saver, state }: Props) {
  const { closeModal } = useModal()
  const isModified = useFormModified()
  const link = useRef<HTMLElement | null>(null)
  const isSaved = state.phase === 'saved' && !isModified
  useEffect(() => {
    if (!isSaved || !link.current) return
    const { current } = link
    link.current = null
    closeModal(question)
    current.click()
  }, [isSaved, closeModal])
  const onPrevent = (href: null | string) => {
    if (!isSavedByItself || !href) return
    link.current = document.activeElement as HTMLElement
    saver.flush()
  }
  const onConfirm = () => {
    link.current = null
  }
  return <LeaveWithoutSaving onConfirm={onConfirm} onPrevent={onPrevent} />
}
