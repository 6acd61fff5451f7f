import type { ArrayField, Field } from 'payload'
import type { Slugs } from '../documents/slugs.js'
import { label, labels } from '../translations/index.js'

const units = (name: 'columns' | 'height' | 'width' | 'x' | 'y', min: number): Field => ({
  name,
  type: 'number',
  admin: { width: name === 'columns' ? '50%' : '25%' },
  defaultValue: min,
  label: label(name === 'columns' ? 'textColumns' : name),
  min,
  required: true,
})

/** What stands where on a page, in grid units from its top left corner. */
export const placementsField = (slugs: Slugs): ArrayField => ({
  name: 'placements',
  type: 'array',
  admin: {
    components: { RowLabel: 'payload-broadsheet/client#PlacementLabel' },
    initCollapsed: true,
  },
  fields: [
    {
      name: 'what',
      type: 'relationship',
      label: label('placed'),
      relationTo: [slugs.articles, slugs.photos],
      required: true,
    },
    {
      type: 'row',
      fields: [units('x', 0), units('y', 0), units('width', 1), units('height', 1)],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'headlineStyle',
          type: 'select',
          admin: { width: '50%' },
          defaultValue: 'plain',
          label: label('headlineStyle'),
          options: (['banner', 'lead', 'plain'] as const).map((style) => ({
            label: label(style),
            value: style,
          })),
          required: true,
        },
        units('columns', 1),
      ],
    },
  ],
  label: label('placements'),
  labels: labels('placement', 'placements'),
})
