import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { roster } from '../paper/index.js'
import { ensure, same } from './ensure.js'
import type { Login } from './logins.js'

/** The demo desk's people by their key in staff.json. */
export type Cast = Map<string, TypedUser>

/**
 * Makes the users of the demo desk. One left by an interrupted seed gets the kept password, so that the printed
 * logins hold for everybody.
 */
export async function seedUsers(payload: Payload, logins: Login[]): Promise<Cast> {
  const collection = 'users' as CollectionSlug
  const cast: Cast = new Map()
  for (const { email, key, name, password, role } of logins) {
    const data = { email, name, password, roles: [role] }
    const id = await ensure({ collection, data, payload, where: same({ email }) })
    const user = await payload.update({ id, collection, data, depth: 0 })
    cast.set(key, { ...user, collection } as TypedUser)
  }
  return cast
}

/** The person of that key. @throws Error when staff.json has none */
export function personOf(cast: Cast, key: string): TypedUser {
  const person = cast.get(key)
  if (!person) throw new Error(`desk/paper/staff.json has nobody with the key '${key}'; add one.`)
  return person
}

/** Puts the officials on the roster. Two of one name are told apart by their posts. */
export async function seedRoster(payload: Payload, cast: Cast): Promise<void> {
  const user = personOf(cast, 'editor')
  for (const official of roster) {
    const title = official.posts[0]?.title ?? ''
    const where = same({ 'posts.title': title, name: official.name })
    await ensure({ collection: 'officials', data: official, payload, user, where })
  }
}
