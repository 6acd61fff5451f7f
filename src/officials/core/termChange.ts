import type { RosterPost } from '../../documents/roster.js'
import type { KeptPost } from './changeOfTerm.js'

type Id = number | string

/** One official that a change of term touched. */
export type ChangedPerson = {
  /** Posts that ended, with their last day. */
  ended: KeptPost[]
  name: string
  /** Null for a new person in a dry run. */
  official: Id | null
  /** Posts that began. */
  started: KeptPost[]
  /** Id of the version before the change, to be restored to take it back; null where there was none. */
  versionBefore: Id | null
}

/** Somebody else who holds an office while it is given to another. */
export type SecondHolder = Pick<RosterPost, 'from' | 'organization' | 'title' | 'to'> & {
  name: string
  official: number | string
}

/** What a change of term did, or with `dryRun` would do. */
export type TermChange = {
  changes: ChangedPerson[]
  isSaved: boolean
  /** Names of new people that the roster has already: perhaps the same people. */
  namesakes: string[]
  /** Others who hold an office that this change gives to somebody: told, not refused, since deputies share a title. */
  secondHolders: SecondHolder[]
}
