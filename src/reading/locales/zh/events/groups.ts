import { type ReportedThing } from './heldThings.js'
import { type Named } from './presence.js'

/** Those who are there without being named. */
export function groupsAt(_thing: ReportedThing, _named: readonly Named[]): string[] {
  return []
}
