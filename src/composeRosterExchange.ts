import { decodePage } from './intake/core/decode.js'
import { IntakeError } from './intake/core/intakeError.js'
import { maxRosterBytes, type RosterDesk } from './officials/exchange/rosterDesk.js'
import type { ResolvedOptions } from './options.js'

/** Hands the roster's exchange what it needs of intake: how bytes of unknown encoding become text. */
export const composeRosterExchange = (options: ResolvedOptions): RosterDesk => ({
  decode: (bytes) => {
    try {
      return decodePage(bytes, maxRosterBytes).text
    } catch (error) {
      if (error instanceof IntakeError) return null
      throw error
    }
  },
  options,
})
