'use client'
import { type RefObject, useEffect, useRef } from 'react'

type Actions = {
  /** Goes to the next warning, or the one before. */
  onStep: (by: -1 | 1) => void
  /** Called before the focus moves into the panel. */
  onEnter: () => void
}

/**
 * F8 and Shift+F8 step through the warnings, F9 goes from the text to the panel and back to where it came from. Keys that
 * an input method composes with are left to it.
 * @param panel the panel; keys of another document, in a drawer above it, are not for it
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, actions: Actions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    let from: Element | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || !isFor(panel.current)) return
      if (event.key === 'F8') {
        event.preventDefault()
        latest.current.onStep(event.shiftKey ? -1 : 1)
      }
      if (event.key !== 'F9') return
      event.preventDefault()
      if (panel.current?.contains(document.activeElement)) return focus(from)
      from = document.activeElement
      latest.current.onEnter()
      requestAnimationFrame(() => focus(firstIn(panel.current)))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [panel])
}

/** Whether the focus is in the panel's own document, or nowhere. */
function isFor(panel: HTMLElement | null): boolean {
  const { activeElement, body } = document
  return activeElement === body || Boolean(panel?.closest('form')?.contains(activeElement))
}

const focus = (element: Element | null | undefined): void => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: false })
}

/** The first button of the warning that the keyboard stands on, else of the panel. */
const firstIn = (panel: HTMLElement | null) =>
  panel?.querySelector('[aria-current] .btn') ??
  panel?.querySelector('[data-testid=warning] .btn') ??
  panel?.querySelector('li button, summary, button')
