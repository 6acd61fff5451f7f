/**
 * A story is saved while it is written by our own button (src/admin/save), not by Payload's timer, whose merge of the answer into
 * the form loses work (docs/decisions/015). Payload's setting is on for what it does on the server: an autosave reuses the
 * version of the autosave before, and a new story is created, once, when it is opened.
 */
import type { CustomComponent, Where } from 'payload'
import type { ResolvedOptions } from '../options.js'

type EditButtons = { PublishButton: CustomComponent; SaveDraftButton: CustomComponent }

/** Milliseconds of the longest timer that browsers know, 24 days: Payload's own timer does not go off. */
export const NEVER = 2 ** 31 - 1

/** The button that saves a story, by hand and by itself. Nothing else may save it: not Payload's button to publish either. */
export const saveButtons = ({ autosave, enabled }: ResolvedOptions): EditButtons => ({
  PublishButton: 'payload-broadsheet/client#NoPublishing',
  SaveDraftButton: {
    clientProps: { seconds: enabled ? autosave : false },
    path: 'payload-broadsheet/client#SaveStory',
  },
})

/** Leaves out of lists what was opened as a new story and left without a word. */
export const hideUntouched = (): Where => ({
  or: [{ revision: { not_equals: 1 } }, { headline: { exists: true } }, { body: { exists: true } }],
})
