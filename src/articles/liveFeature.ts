import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Reads the body in the browser while it is written and marks what was read; changes nothing in the document. */
export const LiveFeature = createServerFeature({
  feature: { ClientFeature: 'payload-broadsheet/client#LiveFeatureClient' },
  key: 'broadsheetLive',
})
