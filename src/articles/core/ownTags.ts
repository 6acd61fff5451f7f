import type { PersonTag, TagState } from '../../documents/tags.js'

type Named = { id: number | string; names: readonly string[] }
type Kept = Partial<PersonTag> & { name: string }

/** A tag of an official in a story, for the official's page. */
export type OwnTag = {
  /** False where the story names the person and no save has linked it to the roster. */
  isLinked: boolean
  /** How often the name stands in the story. */
  mentions: number
  name: string
  state: TagState
  /** As it is written there; null where the name stands without one. */
  title: null | string
}

/**
 * The tags of a story that are an official's: linked to it, or of its name and linked to nobody. Of a namesake's it makes none.
 * @param people tags as the story keeps them, relations as ids
 */
export const ownTags = (
  people: readonly Kept[] | null | undefined,
  { id, names }: Named,
): OwnTag[] =>
  (people ?? [])
    .filter((tag) => isOwn(tag, id, names))
    .map(({ mentions, name, official, state, titleAsWritten }) => ({
      isLinked: official === id,
      mentions: mentions?.length ?? 0,
      name,
      state: state ?? 'auto',
      title: titleAsWritten ?? null,
    }))

const isOwn = ({ name, official }: Kept, id: Named['id'], names: readonly string[]): boolean =>
  official === id || ((official ?? null) === null && names.includes(name))
