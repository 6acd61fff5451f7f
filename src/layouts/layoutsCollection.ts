import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import type { Slugs } from '../documents/slugs.js'
import { guardRevision, revisionField } from '../host/revision.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'
import { checkPlacements } from './checkPlacements.js'
import { nameLayout } from './nameLayout.js'
import { placementsField } from './placementsField.js'

/** The pages: a grid with placed stories and photos. Whether a page is signed stands in the sign-offs alone. */
export function layoutsCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { enabled, slugs } = options
  return {
    slug: slugs.layouts,
    access: {
      create: desk.allow('edit-layouts'),
      delete: desk.allow('edit-layouts'),
      read: desk.allow('read'),
      readVersions: desk.allow('read'),
      update: desk.allow('edit-layouts'),
    },
    admin: {
      defaultColumns: ['title', 'updatedAt'],
      group: inBoth('groupPages'),
      useAsTitle: 'title',
    },
    defaultSort: '-title',
    disableDuplicate: true,
    fields: fields(slugs),
    hooks: enabled
      ? { beforeChange: [guardRevision, nameLayout(slugs)], beforeValidate: [checkPlacements] }
      : {},
    indexes: [{ fields: ['edition', 'pageNumber'], unique: true }],
    labels: labels('layout', 'layouts'),
    lockDocuments: { duration: 300 },
    versions: { maxPerDoc: 0 },
  }
}

const fields = (slugs: Slugs): Field[] => [
  { name: 'title', type: 'text', admin: { hidden: true }, label: label('page') },
  {
    type: 'row',
    fields: [
      {
        name: 'edition',
        type: 'relationship',
        index: true,
        label: label('edition'),
        relationTo: slugs.editions,
        required: true,
      },
      {
        name: 'pageNumber',
        type: 'number',
        label: label('pageNumber'),
        max: 999,
        min: 1,
        required: true,
      },
      { name: 'pageName', type: 'text', label: label('pageName'), required: true },
    ],
  },
  gridField,
  placementsField(slugs),
  {
    name: 'review',
    type: 'ui',
    admin: {
      components: { Field: 'payload-broadsheet/client#ReviewPanel' },
      disableListColumn: true,
      position: 'sidebar',
    },
  },
  revisionField,
]

/** Size of the page in grid units. */
const gridField: Field = {
  name: 'grid',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'columns',
          type: 'number',
          defaultValue: 12,
          label: label('gridColumns'),
          max: 48,
          min: 1,
          required: true,
        },
        {
          name: 'rows',
          type: 'number',
          defaultValue: 16,
          label: label('gridRows'),
          max: 96,
          min: 1,
          required: true,
        },
      ],
    },
  ],
  label: label('grid'),
}
