import type { CollectionConfig, UIField } from 'payload'
import { type DeskAccess, nobody } from '../access.js'
import type { Slugs } from '../documents/slugs.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'

/** Each run of an import: what came in, what was made of it, and whether it was taken back. */
export function importsCollection(
  { enabled, slugs }: ResolvedOptions,
  desk: DeskAccess,
): CollectionConfig {
  return {
    slug: slugs.imports,
    access: { create: nobody, delete: nobody, read: desk.allow('read'), update: nobody },
    admin: {
      defaultColumns: ['fileName', 'issueDate', 'state', 'createdAt'],
      group: inBoth('group'),
      useAsTitle: 'fileName',
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    fields: [
      { name: 'fileName', type: 'text', label: label('fileName'), required: true },
      { name: 'issueDate', type: 'text', index: true, label: label('issueDate'), required: true },
      {
        name: 'state',
        type: 'select',
        defaultValue: 'done',
        label: label('importState'),
        options: [
          { label: label('importDone'), value: 'done' },
          { label: label('importUndone'), value: 'undone' },
        ],
        required: true,
      },
      { name: 'pageHash', type: 'text', index: true, label: label('hash'), required: true },
      {
        name: 'edition',
        type: 'relationship',
        label: label('edition'),
        relationTo: slugs.editions,
      },
      { name: 'user', type: 'relationship', label: label('user'), relationTo: slugs.users },
      { name: 'items', type: 'json', admin: { hidden: true }, label: label('importItems') },
      ...(enabled ? [run(slugs)] : []),
    ],
    labels: labels('importRun', 'importRuns'),
    lockDocuments: false,
    versions: false,
  }
}

/** What the import made, with links, and the button that takes it back. */
const run = ({ articles, editions, imports, photos }: Slugs): UIField => ({
  name: 'run',
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: { slugs: { articles, editions, imports, photos } },
        path: 'payload-broadsheet/client#ImportRun',
      },
    },
    disableListColumn: true,
  },
})
