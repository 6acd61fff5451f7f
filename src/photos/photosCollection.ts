import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import type { Slugs } from '../documents/slugs.js'
import { sidebar } from '../host/field.js'
import { guardRevision, revisionField } from '../host/revision.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'
import { creditsField } from '../creditsField.js'
import { markAwaited } from './markAwaited.js'

/** The pictures with captions and credits. A caption may come before its file: the photo then awaits it. */
export function photosCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { dataDir, enabled, slugs } = options
  return {
    slug: slugs.photos,
    access: {
      create: desk.allow('write-articles'),
      delete: desk.allow('remove-articles'),
      read: desk.allow('read'),
      readVersions: desk.allow('read'),
      update: desk.allow('write-articles'),
    },
    admin: {
      defaultColumns: ['caption', 'filename', 'headline', 'creditLine', 'awaitsFile'],
      group: inBoth('group'),
      listSearchableFields: ['headline', 'caption', 'creditLine'],
      useAsTitle: 'caption',
    },
    defaultSort: '-updatedAt',
    fields: fields(slugs),
    hooks: enabled ? { beforeChange: [guardRevision, markAwaited] } : {},
    labels: labels('photo', 'photos'),
    upload: {
      adminThumbnail: 'thumbnail',
      filesRequiredOnCreate: false,
      focalPoint: false,
      imageSizes: [
        { name: 'thumbnail', width: 320 },
        { name: 'page', width: 1280, withoutEnlargement: true },
      ],
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      staticDir: path.resolve(/*turbopackIgnore: true*/ process.cwd(), dataDir, 'photos'),
    },
    versions: { maxPerDoc: 0 },
  }
}

const fields = (slugs: Slugs): Field[] => [
  {
    // Payload adds this field to every upload; here only its cell in lists is ours.
    name: 'filename',
    type: 'text',
    admin: { components: { Cell: 'payload-broadsheet/client#PhotoFileCell' } },
    label: label('fileName'),
  },
  { name: 'headline', type: 'text', label: label('photoHeadline') },
  { name: 'caption', type: 'textarea', label: label('caption') },
  { name: 'alt', type: 'text', label: label('alt') },
  { name: 'creditLine', type: 'text', label: label('creditLine') },
  creditsField,
  sidebar({
    name: 'awaitsFile',
    type: 'checkbox',
    access: { create: () => false, update: () => false },
    admin: {
      condition: ({ awaitsFile }) => Boolean(awaitsFile),
      description: label('awaitsFileHelp'),
      readOnly: true,
    },
    index: true,
    label: label('awaitsFile'),
  }),
  sidebar({
    name: 'edition',
    type: 'relationship',
    index: true,
    label: label('edition'),
    relationTo: slugs.editions,
  }),
  revisionField,
]
