import type { CollectionConfig } from 'payload'
import { type DeskAccess, nobody } from '../../access.js'
import type { ResolvedOptions } from '../../options.js'
import { inBoth, label, labels } from '../../translations/index.js'

/** Each import of a roster: what came in, whom it made or changed, and whether it was taken back. */
export function rosterImportsCollection(
  { slugs }: ResolvedOptions,
  desk: DeskAccess,
): CollectionConfig {
  return {
    slug: slugs.rosterImports,
    access: { create: nobody, delete: nobody, read: desk.allow('edit-roster'), update: nobody },
    admin: {
      components: { beforeListTable: [screen(slugs.rosterImports)] },
      defaultColumns: ['fileName', 'created', 'changed', 'state', 'createdAt'],
      group: inBoth('groupRoster'),
      useAsTitle: 'fileName',
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    fields: [
      { name: 'fileName', type: 'text', label: label('fileName'), required: true },
      { name: 'created', type: 'number', label: label('rosterCreated') },
      { name: 'changed', type: 'number', label: label('rosterChanged') },
      {
        name: 'state',
        type: 'select',
        label: label('importState'),
        options: [
          { label: label('rosterRunning'), value: 'running' },
          { label: label('importDone'), value: 'done' },
          { label: label('rosterFailed'), value: 'failed' },
          { label: label('importUndone'), value: 'undone' },
        ],
        required: true,
      },
      { name: 'user', type: 'relationship', label: label('user'), relationTo: slugs.users },
      {
        name: 'undo',
        type: 'ui',
        admin: {
          components: { Field: 'payload-broadsheet/client#UndoRosterField' },
          disableListColumn: true,
          position: 'sidebar',
        },
      },
      { name: 'items', type: 'json', admin: { hidden: true }, label: label('importItems') },
    ],
    labels: labels('rosterImport', 'rosterImports'),
    lockDocuments: false,
    versions: false,
  }
}

/** The screen that brings a roster in stands above the imports that were. */
const screen = (slug: string) => ({
  clientProps: { slug },
  path: 'payload-broadsheet/client#RosterImport',
})
