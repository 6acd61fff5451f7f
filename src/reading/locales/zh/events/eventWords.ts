import { type WordTable, wordTable } from '../../../core/words/wordTable.js'
import { ATTEND_VERBS, BEGIN_VERBS, HOLD_VERBS, NO_KIND } from '../words/events.js'
import { type Lexicon } from '../words/lexicon.js'

/** What a verb can say about an event. */
export type VerbRoles = {
  attends: boolean
  begins: boolean
  holds: boolean
  /** Kind of the visit that it makes; null when it makes none. */
  visit: null | string
}

/** The words by which events are read, those of the desk among them. */
export type EventWords = {
  /** Kind of the thing held that ends at `end`; undefined when its last word is none. */
  kindBefore: (text: string, end: number) => string | undefined
  /** Last words of the names of things held. */
  kinds: WordTable
  rolesOf: (verb: string) => VerbRoles
  verbs: WordTable
  /** Whether the word by itself is a verb of visiting, and of which kind. */
  visitKind: (word: string) => string | undefined
}

const NO_ROLES: VerbRoles = { attends: false, begins: false, holds: false, visit: null }

/** Makes the tables of a language's words for events. */
export function eventWords({ heldKinds, visitVerbs }: Lexicon): EventWords {
  const roles = rolesOfVerbs(visitVerbs)
  const kinds = wordTable(heldKinds.keys())
  return {
    kindBefore: (text, end) => {
      const last = text.charAt(end - 1)
      const word = kinds.wordBefore(text, last === '”' || last === '》' ? end - 1 : end)
      return (word === undefined ? undefined : heldKinds.get(word)) || undefined
    },
    kinds,
    rolesOf: (verb) => roles.get(verb) ?? NO_ROLES,
    verbs: wordTable([...roles.keys()]),
    visitKind: (word) => visitVerbs.get(word) || undefined,
  }
}

function rolesOfVerbs(visitVerbs: Lexicon['visitVerbs']): ReadonlyMap<string, VerbRoles> {
  const roles = new Map<string, VerbRoles>()
  const add = (verbs: Iterable<string>, role: Partial<VerbRoles>) => {
    for (const verb of verbs) roles.set(verb, { ...(roles.get(verb) ?? NO_ROLES), ...role })
  }
  add(HOLD_VERBS, { holds: true })
  add(BEGIN_VERBS, { begins: true })
  add(ATTEND_VERBS, { attends: true })
  for (const [verb, kind] of visitVerbs) add([verb], kind === NO_KIND ? {} : { visit: kind })
  return roles
}
