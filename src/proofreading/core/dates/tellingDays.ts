import { dayOf } from './calendar.js'
import type { ReadItem } from '../check.js'

/**
 * The days that a story may call today, as day numbers: that of the issue, and that of a dated lead (本报5月13日讯,
 * MILLFORD (May 13) —).
 */
export function tellingDays({ dateline, paragraphs }: ReadItem, issueDate: string): number[] {
  if (dateline.length === 0) return [dayOf(issueDate)]
  const ofLeads = dateline
    .filter(({ lead, paragraph, text, value }) => {
      const opening = paragraphs[paragraph] ?? ''
      const behind = opening.slice(opening.indexOf(lead) + lead.length).trimStart()
      return value !== null && text !== null && (/\d/.test(lead) || behind.startsWith(`(${text}`))
    })
    .map(({ value }) => dayOf(String(value)))
  return [dayOf(issueDate), ...ofLeads]
}

const OPENING = unitsOf('“「『"')
const CLOSING = unitsOf('”」』"')
const STRAIGHT = '"'.charCodeAt(0)

/** Whether a place stands in quoted speech, whose today is the speaker's. */
export function isQuoted(text: string, at: number): boolean {
  let [open, straight] = [0, 0]
  for (let place = 0; place < at && place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (OPENING.has(unit)) open++
    if (CLOSING.has(unit)) open--
    if (unit === STRAIGHT) straight++
  }
  return straight % 2 === 1 || open > 0
}

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}
