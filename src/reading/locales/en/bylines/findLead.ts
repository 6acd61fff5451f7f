import { type LeadMatch } from '../../../core/locale.js'

const LEAD =
  /^\s*([A-Z][A-Z.'’ -]{1,40}[A-Z.])(?:,[^—–()-]{0,40})?(?:\s*\([A-Z][\w. ]{1,20}\))?\s*(?:[—–]|--| - )\s*/

/** The place that opens a story: MAPLETON, Oct. 3 — and MAPLETON, Ohio (AP) — */
export function findLead(raw: string): LeadMatch | null {
  const match = LEAD.exec(raw)
  const lead = match?.[1]
  return match && lead ? { end: match[0].length, lead, start: raw.indexOf(lead) } : null
}
