import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import { findFirst } from '../host/findFirst.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'

/** The roles of a user; only who manages users may give them. */
export const rolesField = ({ roles }: ResolvedOptions, desk: DeskAccess): Field => ({
  name: 'roles',
  type: 'select',
  access: { create: desk.allowField('manage-users'), update: desk.allowField('manage-users') },
  hasMany: true,
  label: label('roles'),
  options: roles.map(({ label: words, value }) => ({ label: words, value })),
  saveToJWT: true,
})

/** The users of a host that has none of its own. */
export function usersCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  return {
    slug: options.slugs.users,
    access: {
      admin: ({ req }) => desk.may(req, 'read'),
      create: desk.allow('manage-users'),
      delete: desk.allow('manage-users'),
      read: desk.allow('read'),
      unlock: desk.allow('manage-users'),
      update: ({ id, req }) =>
        desk.may(req, 'manage-users') || (id !== undefined && req.user?.id === id),
    },
    admin: {
      defaultColumns: ['name', 'email', 'roles'],
      group: inBoth('groupStaff'),
      useAsTitle: 'name',
    },
    auth: true,
    fields: [
      { name: 'name', type: 'text', label: label('name'), required: true },
      rolesField(options, desk),
    ],
    hooks: { beforeChange: [firstUserManages(options)] },
    labels: labels('user', 'users'),
    versions: false,
  }
}

/** Somebody has to manage the others: the first user of an empty desk gets the role that may. */
const firstUserManages =
  ({ roles, slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || data.roles?.length) return data
    const somebody = await findFirst(req, {
      collection: slugs.users,
      where: { id: { exists: true } },
    })
    const manager = roles.find(({ rights }) => rights.includes('manage-users'))
    return somebody || !manager ? data : { ...data, roles: [manager.value] }
  }
