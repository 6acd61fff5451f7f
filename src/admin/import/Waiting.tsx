'use client'
import { useEffect, useState } from 'react'

/** How long a wait may be before it is named, in milliseconds. */
const patience = 600

/** A wait, named once it is one: what is being done, and that it goes on. */
export function Waiting({ children, part }: { children: string; part?: number }) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="broadsheet-import__waiting" data-testid="import-waiting" role="status">
      {isLong && (
        <>
          <span>{children}</span>
          <progress aria-label={children} max={1} value={part} />
        </>
      )}
    </p>
  )
}
