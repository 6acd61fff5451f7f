import { wordSet } from './list.js'

/** Kinds of things held, by their last word. */
export const EVENT_KINDS: Record<string, string> = {
  assembly: 'meeting',
  auction: 'activity',
  banquet: 'activity',
  breakfast: 'activity',
  briefing: 'meeting',
  celebration: 'activity',
  ceremony: 'ceremony',
  cleanup: 'activity',
  concert: 'activity',
  conference: 'meeting',
  contest: 'activity',
  debate: 'meeting',
  dedication: 'ceremony',
  dinner: 'activity',
  drill: 'activity',
  exhibition: 'activity',
  fair: 'activity',
  festival: 'activity',
  forum: 'meeting',
  fundraiser: 'activity',
  gala: 'activity',
  gathering: 'activity',
  groundbreaking: 'ceremony',
  hearing: 'meeting',
  inspection: 'inspection',
  lecture: 'meeting',
  march: 'activity',
  meeting: 'meeting',
  'open house': 'activity',
  panel: 'meeting',
  parade: 'activity',
  party: 'activity',
  picnic: 'activity',
  rally: 'activity',
  reception: 'activity',
  'ribbon cutting': 'ceremony',
  'ribbon-cutting': 'ceremony',
  seminar: 'meeting',
  service: 'ceremony',
  session: 'meeting',
  summit: 'meeting',
  tour: 'tour',
  tournament: 'activity',
  training: 'activity',
  vigil: 'activity',
  walk: 'activity',
  workshop: 'activity',
}

/** Verbs whose object was held; what a person does so makes the chair, the lead, or only somebody present. */
export const HOLDING: Record<string, 'chair' | 'lead' | null> = {
  attended: null,
  chaired: 'chair',
  conducted: 'lead',
  convened: 'chair',
  held: null,
  hosted: null,
  led: 'lead',
  moderated: 'chair',
  opened: null,
  organized: null,
  staged: null,
}

/** Verbs after whose subject it was held: the hearing was held, took place, drew 60 people. */
export const TAKING_PLACE = wordSet('took | drew | attracted | lasted')

/** Who stands before one of these led the thing. */
export const CHAIRING = wordSet('chaired | presided | moderated')
/** Who stands before one of these spoke at it. */
export const SPEAKING = wordSet(
  'said | spoke | told | added | testified | asked | argued | read | urged | presented',
)
