import type { RosterOfficial } from '../../../documents/roster.js'
import { heldOn } from './heldOn.js'
import type { Office } from './offices.js'
import type { Settled } from './verdictKinds.js'

/** What an official holds on a day, and what has been answered about it, since the same titles return in every story. */
export type OfficialOnDay = {
  /** YYYY-MM-DD. */
  day: string
  /** By printed title, the form that should stand there; null where it is one. */
  missed: Map<string, null | string>
  now: readonly Office[]
  /** By printed office, what the roster says of it. */
  verdicts: Map<string, Settled>
}

/** Days remembered of an official: those of an edition and of what it looks back on. */
const DAYS = 4
/** Titles remembered of an official on a day. */
const TITLES = 50

/** Asks what an official holds on a day. */
export function officialsOnDay(
  officesOf: (official: RosterOfficial) => readonly Office[],
): (official: RosterOfficial, day: string) => OfficialOnDay {
  const known = new Map<RosterOfficial, OfficialOnDay[]>()
  return (official, day) => {
    const days = known.get(official) ?? []
    for (const ready of days) if (ready.day === day) return ready
    const now = heldOn(officesOf(official), day)
    const made = { day, missed: new Map(), now, verdicts: new Map() }
    known.set(official, [made, ...days.slice(0, DAYS - 1)])
    return made
  }
}

/** Answers a question about a printed title once. */
export function answerOnce<T>(known: Map<string, T>, printed: string, answer: () => T): T {
  const ready = known.get(printed)
  if (ready !== undefined) return ready
  const answered = answer()
  if (known.size >= TITLES) known.clear()
  known.set(printed, answered)
  return answered
}
