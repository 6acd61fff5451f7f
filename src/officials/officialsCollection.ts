import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import type { Slugs } from '../documents/slugs.js'
import { sidebar } from '../host/field.js'
import { guardRevision, revisionField } from '../host/revision.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'
import { postsInOrder, tidyWords } from './checkPosts.js'
import { postsField } from './postsField.js'
import { titlesToday } from './titlesToday.js'

/** The roster: people and the posts they hold from a day to a day (Popolo memberships). */
export function officialsCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { enabled, slugs } = options
  return {
    slug: slugs.officials,
    access: {
      create: desk.allow('edit-roster'),
      delete: desk.allow('edit-roster'),
      read: desk.allow('read'),
      readVersions: desk.allow('read'),
      update: desk.allow('edit-roster'),
    },
    admin: {
      components: enabled ? screens(slugs.officials) : {},
      defaultColumns: ['name', 'titlesToday', 'updatedAt'],
      group: inBoth('groupRoster'),
      listSearchableFields: ['name'],
      useAsTitle: 'name',
    },
    fields: fields(options),
    hooks: enabled
      ? { beforeChange: [guardRevision], beforeValidate: [tidyWords, postsInOrder] }
      : {},
    labels: labels('official', 'officials'),
    versions: { maxPerDoc: 0 },
  }
}

/** The roster in rank order as of a day, and the way to it from the list. */
const screens = (officials: string): NonNullable<CollectionConfig['admin']>['components'] => {
  const component = (name: string) => ({
    clientProps: { officials },
    path: `payload-broadsheet/client#${name}`,
  })
  return {
    beforeListTable: [component('RosterLink')],
    views: { roster: { Component: component('RosterView'), path: '/roster' } },
  }
}

const fields = ({ enabled, slugs, ...options }: ResolvedOptions): Field[] => [
  { name: 'name', type: 'text', index: true, label: label('name'), required: true },
  { name: 'otherNames', type: 'text', hasMany: true, label: label('otherNames') },
  postsField(options),
  ...(enabled ? [panel('term', 'TermPanel'), panel('coverage', 'CoveragePanel', slugs)] : []),
  {
    name: 'titlesToday',
    type: 'text',
    admin: { condition: () => false }, // a column of the list; the form has the posts themselves
    hooks: { afterRead: [titlesToday(options.timeZone)] },
    label: label('titlesToday'),
    virtual: true,
  },
  sidebar({ name: 'photo', type: 'upload', label: label('portrait'), relationTo: slugs.photos }),
  sidebar({ name: 'note', type: 'textarea', label: label('note') }),
  {
    name: 'articles',
    type: 'join',
    admin: { condition: () => false }, // for API clients; the screen shows drafts and titles as well
    collection: slugs.articles,
    label: label('articles'),
    on: 'people.official',
  },
  revisionField,
]

const panel = (name: string, component: string, slugs?: Slugs): Field => ({
  name,
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: slugs && { articles: slugs.articles, events: slugs.events },
        path: `payload-broadsheet/client#${component}`,
      },
    },
    disableListColumn: true,
  },
})
