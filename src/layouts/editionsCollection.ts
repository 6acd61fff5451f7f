import type { CollectionConfig } from 'payload'
import type { DeskAccess } from '../access.js'
import { isIsoDay } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'
import { keepFilled } from './keepFilled.js'

/** One day's paper and its pages. */
export function editionsCollection(
  { enabled, slugs, timeZone }: ResolvedOptions,
  desk: DeskAccess,
): CollectionConfig {
  return {
    slug: slugs.editions,
    access: {
      create: desk.allow('edit-layouts'),
      delete: desk.allow('edit-layouts'),
      read: desk.allow('read'),
      update: desk.allow('edit-layouts'),
    },
    admin: {
      defaultColumns: ['date', 'number', 'deadline'],
      group: inBoth('groupPages'),
      useAsTitle: 'date',
    },
    defaultSort: '-date',
    fields: [
      {
        name: 'date',
        type: 'text',
        admin: { description: label('dayHelp') },
        index: true,
        label: label('issueDate'),
        required: true,
        unique: true,
        validate: isIsoDay,
      },
      { name: 'number', type: 'number', label: label('editionNumber'), min: 1 },
      {
        name: 'deadline',
        type: 'date',
        admin: { date: { pickerAppearance: 'dayAndTime' } },
        label: label('deadline'),
        timezone: {
          defaultTimezone: timeZone,
          supportedTimezones: [{ label: timeZone, value: timeZone }],
        },
      },
      {
        name: 'pages',
        type: 'join',
        admin: { defaultColumns: ['pageNumber', 'pageName', 'updatedAt'] },
        collection: slugs.layouts,
        defaultSort: 'pageNumber',
        label: label('pages'),
        on: 'edition',
      },
    ],
    hooks: enabled ? { beforeDelete: [keepFilled(slugs)] } : {},
    labels: labels('edition', 'editions'),
    lockDocuments: false,
    versions: false,
  }
}
