'use client'
import { createContext } from 'react'
import type { Ruling } from '../../documents/tags.js'
import type { RosterIndex } from '../../reading/core/roster/rosterIndex.js'

/** What the rows of the panel may do with the text beside them. */
export type Live = {
  /** Puts a warning's suggestion in place of its words; false when the text has changed meanwhile. */
  fix: (key: string, nth: number) => boolean
  /** Selects a place of a tag in the text: the `nth`, else the next one. */
  jump: (type: Ruling['type'], key: string, nth?: number) => void
  /** Asks the server for a roster that has changed. */
  refreshRoster: () => void
  /** Null until it has been fetched. */
  roster: null | RosterIndex
  /** The paper's day, YYYY-MM-DD; empty until then. */
  today: string
}

/** Null outside the panel. */
export const LiveContext = createContext<Live | null>(null)
