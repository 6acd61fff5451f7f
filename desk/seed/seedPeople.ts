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
  const cast: Cast = new Map()
  for (const login of logins) cast.set(login.key, await seedUser(payload, login))
  return cast
}

async function seedUser(payload: Payload, { email, name, password, role }: Login) {
  const collection = 'users' as CollectionSlug
  const data = { email, name, password, roles: [role] }
  const where = same({ email })
  const { docs } = await payload.find({ collection, depth: 0, limit: 1, pagination: false, where })
  const user = docs[0]
    ? await payload.update({ id: docs[0].id, collection, data, depth: 0 })
    : await payload.create({ collection, data, depth: 0 })
  return { ...user, collection } as TypedUser
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
