import type { CollectionConfig, Config } from 'payload'
import type { DeskAccess } from '../access.js'
import { extendCollection } from '../host/extendCollection.js'
import type { ResolvedOptions } from '../options.js'
import { rolesField, usersCollection } from './usersCollection.js'

/**
 * The host's users with a field for roles, or users of ours where the host has none. A host that has `roles` already, or says by
 * `rolesOf` where its roles are, keeps its collection as it is.
 * @throws Error when the collection the option names cannot sign anybody in
 */
export function addDeskUsers(config: Config, options: ResolvedOptions, desk: DeskAccess): Config {
  const { users: slug } = options.slugs
  const theirs = config.collections?.find((collection) => collection.slug === slug)
  if (!theirs)
    return {
      ...config,
      collections: [...(config.collections ?? []), usersCollection(options, desk)],
    }
  if (!theirs.auth)
    throw new Error(
      `broadsheet(): slugs.users is '${slug}', but that collection has no auth; set auth: true on it or name another collection.`,
    )
  if (hasField(theirs, 'roles')) return config
  return extendCollection(config, slug, (users) => ({
    ...users,
    fields: [...users.fields, rolesField(options, desk)],
  }))
}

const hasField = ({ fields }: CollectionConfig, name: string): boolean =>
  fields.some((field) => 'name' in field && field.name === name)
