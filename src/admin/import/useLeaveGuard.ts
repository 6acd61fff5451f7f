'use client'
import { useEffect } from 'react'

/** Asks before the window is closed or loaded again while what a person has mended is not saved. */
export function useLeaveGuard(isMended: boolean): void {
  useEffect(() => {
    if (!isMended) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isMended])
}
