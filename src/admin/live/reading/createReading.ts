import { analyseItem, buildRosterIndex, type RosterIndex } from '../../../analyse.js'
import type { Item } from '../../../documents/item.js'
import type { Asked, Desk } from './protocol.js'

/** A reading that makes a desk's roster ready once for all texts; what cannot be read is null, and keeps the tags it had. */
export function createReading(): (asked: Asked) => Item | null {
  let ready: { desk: Desk; roster: RosterIndex } | undefined
  return ({ desk, ...text }) => {
    try {
      if (ready?.desk !== desk) ready = { desk, roster: buildRosterIndex(desk.roster) }
      return analyseItem({ ...desk, ...text, roster: ready.roster })
    } catch {
      return null
    }
  }
}
