import type { ResolvedOptions } from '../../options.js'

/** Largest roster file that is read, in bytes: ten thousand officials are some four megabytes. */
export const maxRosterBytes = 16 * 1024 * 1024

/** What the exchange needs of the desk and of other stages. */
export type RosterDesk = {
  /** The text of a file, or null when its bytes are no text of that size. */
  decode: (bytes: Uint8Array) => null | string
  options: ResolvedOptions
}
