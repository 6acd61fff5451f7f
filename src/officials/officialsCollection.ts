import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'
import { partialDate, postsInOrder } from './checkPosts.js'
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
      defaultColumns: ['name', 'titlesToday', 'updatedAt'],
      group: inBoth('groupRoster'),
      listSearchableFields: ['name'],
      useAsTitle: 'name',
    },
    fields: fields(options),
    hooks: enabled ? { beforeValidate: [postsInOrder] } : {},
    labels: labels('official', 'officials'),
    versions: { maxPerDoc: 0 },
  }
}

const fields = ({ slugs, timeZone }: ResolvedOptions): Field[] => [
  { name: 'name', type: 'text', index: true, label: label('name'), required: true },
  { name: 'otherNames', type: 'text', hasMany: true, label: label('otherNames') },
  {
    name: 'posts',
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', label: label('postTitle'), required: true },
          { name: 'organization', type: 'text', label: label('organization') },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'text', label: label('from'), validate: partialDate },
          { name: 'to', type: 'text', label: label('to'), validate: partialDate },
          { name: 'rank', type: 'number', label: label('rank') },
          { name: 'group', type: 'text', label: label('rosterGroup') },
        ],
      },
      { name: 'forms', type: 'text', hasMany: true, label: label('forms') },
      { name: 'source', type: 'text', label: label('postSource') },
    ],
    label: label('posts'),
    labels: labels('post', 'posts'),
  },
  {
    name: 'titlesToday',
    type: 'text',
    admin: { condition: () => false }, // a column of the list; the form has the posts themselves
    hooks: { afterRead: [titlesToday(timeZone)] },
    label: label('titlesToday'),
    virtual: true,
  },
  { name: 'note', type: 'textarea', label: label('note') },
  {
    name: 'articles',
    type: 'join',
    collection: slugs.articles,
    label: label('articles'),
    on: 'people.official',
  },
]
