import { type BylineMatch, type LeadMatch, type StringPlace } from '../../core/locale.js'

const NAME = "[A-Z][\\w'’.-]+(?:\\s+[A-Z][\\w'’.-]*){1,3}"
const BYLINE = new RegExp(
  `^\\s*(By|Photos? by|Story by|Words by)\\s+(${NAME})(?:\\s+and\\s+(${NAME}))?\\s*$`,
)
const CREDIT = new RegExp(`^\\s*(?:(Photos?|Photo by|Photos by|By):?\\s+)?(${NAME})\\s*$`)
const LEAD = /^\s*([A-Z][A-Z.' ]{2,40})(?:,[^—–]{0,30})?(?:\s*\([A-Z]{2,10}\))?\s+[—–]\s+/

const ROLES: Record<string, string> = { By: 'By', 'Story by': 'By', 'Words by': 'By' }

/** Lines such as "By Jane Doe" and "Photo by John Public". */
export function findBylines(raw: string, place: StringPlace): BylineMatch[] {
  if (place === 'head') return []
  const match = BYLINE.exec(raw) ?? (place === 'credit' ? CREDIT.exec(raw) : null)
  if (!match) return []
  const [, said, ...names] = match
  const role = ROLES[said ?? ''] ?? 'Photo'
  let from = 0
  const people = names.filter(Boolean).map((name) => {
    const start = raw.indexOf(name, from)
    from = start + name.length
    return { end: from, name: name.replace(/\s+/g, ' '), role, start, title: role }
  })
  return [{ end: raw.length, people, rule: 'en-byline-line', start: 0 }]
}

/** The place that opens a story: RIVERTON, May 12 — */
export function findLead(raw: string): LeadMatch | null {
  const match = LEAD.exec(raw)
  const lead = match?.[1]
  return match && lead ? { end: match[0].length, lead, start: raw.indexOf(lead) } : null
}
