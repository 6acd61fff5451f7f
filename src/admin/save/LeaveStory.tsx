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
  const clicked = useClickedLink()
  const wayOut = useRef<HTMLElement | null>(null)
  const isSaved = state.phase === 'saved' && !isModified
  useEffect(() => {
    if (!isSaved || !wayOut.current) return
    const { current } = wayOut
    wayOut.current = null
    closeModal(question)
    current.click()
  }, [isSaved, closeModal])
  const onPrevent = () => {
    if (!isSavedByItself) return
    wayOut.current = clicked.current
    saver.flush()
  }
  const forget = () => {
    wayOut.current = null
  }
  return <LeaveWithoutSaving onConfirm={forget} onPrevent={onPrevent} />
}

/** The link that was clicked last: Safari puts no focus on it, by which Payload finds it. */
function useClickedLink() {
  const clicked = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      clicked.current = target instanceof Element ? target.closest('a') : null
    }
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [])
  return clicked
}
