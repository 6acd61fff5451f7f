import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import { appendOnly } from '../host/appendOnly.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'

/** 签: who did what with which exact content of a page. Rows are added by the transition operation and never change. */
export function signoffsCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { slugs } = options
  return appendOnly('transition', options, {
    slug: slugs.signoffs,
    access: { read: desk.allow('read') },
    admin: {
      defaultColumns: ['layout', 'action', 'step', 'userName', 'at'],
      group: inBoth('groupPages'),
      useAsTitle: 'userName',
    },
    defaultSort: '-at',
    fields: fields(options),
    indexes: [{ fields: ['layout', 'seq'], unique: true }],
    labels: labels('signoff', 'signoffs'),
  })
}

const fields = ({ slugs, steps }: ResolvedOptions): Field[] => [
  {
    name: 'layout',
    type: 'relationship',
    index: true,
    label: label('layout'),
    relationTo: slugs.layouts,
    required: true,
  },
  { name: 'seq', type: 'number', admin: { hidden: true }, label: label('seq'), required: true },
  {
    name: 'action',
    type: 'select',
    label: label('action'),
    options: (['send', 'sign', 'back', 'publish'] as const).map((action) => ({
      label: label(action),
      value: action,
    })),
    required: true,
  },
  {
    name: 'step',
    type: 'select',
    label: label('step'),
    options: steps.map(({ key, label: words }) => ({ label: words, value: key })),
  },
  {
    name: 'user',
    type: 'relationship',
    label: label('user'),
    relationTo: slugs.users,
    required: true,
  },
  { name: 'userName', type: 'text', label: label('userName'), required: true },
  {
    name: 'at',
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime' } },
    index: true,
    label: label('at'),
    required: true,
  },
  { name: 'opinion', type: 'textarea', label: label('opinion') },
  { name: 'hash', type: 'text', index: true, label: label('hash'), required: true },
  { name: 'content', type: 'json', admin: { hidden: true }, label: label('signedContent') },
]
