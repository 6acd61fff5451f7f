import type { CollectionConfig } from 'payload'
import type { DeskAccess } from '../access.js'
import { appendOnly } from '../host/appendOnly.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'

/** 发布版: what was published, word for word. No update, no delete. */
export function snapshotsCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { slugs } = options
  return appendOnly('publish', options, {
    slug: slugs.snapshots,
    access: { read: desk.allow('read') },
    admin: {
      defaultColumns: ['editionDate', 'pageNumber', 'pageName', 'revision', 'publishedAt'],
      group: inBoth('groupPages'),
      useAsTitle: 'editionDate',
    },
    defaultSort: '-publishedAt',
    fields: [
      {
        name: 'layout',
        type: 'relationship',
        index: true,
        label: label('layout'),
        relationTo: slugs.layouts,
        required: true,
      },
      { name: 'editionDate', type: 'text', index: true, label: label('issueDate'), required: true },
      { name: 'editionNumber', type: 'number', label: label('editionNumber') },
      {
        name: 'pageNumber',
        type: 'number',
        index: true,
        label: label('pageNumber'),
        required: true,
      },
      { name: 'pageName', type: 'text', label: label('pageName'), required: true },
      { name: 'revision', type: 'number', label: label('revision'), required: true },
      { name: 'hash', type: 'text', label: label('hash'), required: true },
      {
        name: 'publishedAt',
        type: 'date',
        admin: { date: { pickerAppearance: 'dayAndTime' } },
        index: true,
        label: label('publishedAt'),
        required: true,
      },
      { name: 'page', type: 'json', admin: { hidden: true }, label: label('page'), required: true },
    ],
    indexes: [{ fields: ['editionDate', 'pageNumber', 'revision'], unique: true }],
    labels: labels('snapshot', 'snapshots'),
  })
}
