import type { Field, FieldAccess } from 'payload'

const never: FieldAccess = () => false

/** A field that only the server writes: whatever a client sends for it is dropped. */
export const serverOnly = <T extends Field>(field: T): T => ({
  ...field,
  access: { create: never, update: never },
  admin: { readOnly: true, ...('admin' in field ? field.admin : {}) },
})

/** A field that stands in the sidebar of the document. */
export const sidebar = <T extends Field>(field: T): T => ({
  ...field,
  admin: { ...('admin' in field ? field.admin : {}), position: 'sidebar' },
})
