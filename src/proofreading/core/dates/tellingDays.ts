import { dayOf } from './calendar.js'
import type { ReadItem } from '../check.js'

/**
 * The days that a story may call today, as day numbers: that of the issue, and that of a dated lead (本报5月13日讯,
 * MILLFORD (May 13) —).
 */
export function tellingDays({ dateline, paragraphs }: ReadItem, issueDate: string): number[] {
  const ofLeads = dateline
    .filter(({ lead, paragraph, text, value }) => {
      const opening = paragraphs[paragraph] ?? ''
      const behind = opening.slice(opening.indexOf(lead) + lead.length).trimStart()
      return value !== null && text !== null && (/\d/.test(lead) || behind.startsWith(`(${text}`))
    })
    .map(({ value }) => dayOf(String(value)))
  return [dayOf(issueDate), ...ofLeads]
}

const OPENING = /[“「『"]/g
const CLOSING = /[”」』"]/g

/** Whether a place stands in quoted speech, whose today is the speaker's. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  if (text.includes('"') && (before.split('"').length - 1) % 2 === 1) return true
  return (before.match(OPENING)?.length ?? 0) > (before.match(CLOSING)?.length ?? 0)
}
