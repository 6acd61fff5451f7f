import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Text pasted into a story arrives as clean paragraphs and crossheads, whatever program it comes from. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: 'payload-broadsheet/client#PasteFeatureClient' },
  key: 'broadsheetPaste',
})
