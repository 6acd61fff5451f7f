import type { CollectionBeforeChangeHook } from 'payload'

/** Flags a caption that has no picture yet. */
export const markAwaited: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  awaitsFile: !(req.file ?? data.filename ?? originalDoc?.filename),
})
