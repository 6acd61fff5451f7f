import type { ArrayField } from 'payload'
import { label, labels } from './translations/index.js'

/** 署名: people with their roles, as printed at a story or a photo. */
export const creditsField: ArrayField = {
  name: 'credits',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'role', type: 'text', label: label('creditRole'), required: true },
        { name: 'name', type: 'text', label: label('name'), required: true },
      ],
    },
  ],
  label: label('credits'),
  labels: labels('credit', 'credits'),
}
