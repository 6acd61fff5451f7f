import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'

const known = new Map<string, { followUp: RegExp; lead: RegExp }>()

function patternsOf(locale: IntakeLocale): { followUp: RegExp; lead: RegExp } {
  const found = known.get(locale.code)
  if (found) return found
  const sign = `^[${locale.credit.markers}]*`
  const made = {
    followUp: new RegExp(`${sign}(?:${locale.lead.followUps.join('|')})`, 'u'),
    lead: new RegExp(`${sign}(?:${locale.lead.patterns.join('|')})`, 'u'),
  }
  known.set(locale.code, made)
  return made
}

/** Tells whether a lead marker opens a line: 本报讯, an agency's dateline; it may go on in the next line. */
export function opensWithLead(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const { lead } = patternsOf(locale)
  const [line, next, after] = [0, 1, 2].map((step) => lines[at + step]?.text ?? '')
  if (lead.test(squeeze(`${line}`))) return true
  // A headline's last word joined to a marker under it may look like the name of an agency.
  return lead.test(squeeze(`${line}${next}`)) && !lead.test(squeeze(`${next}${after}`))
}

/** Tells whether a line opens with 又讯, a second report inside the same article. */
export const opensFollowUp = (text: string, locale: IntakeLocale): boolean =>
  patternsOf(locale).followUp.test(squeeze(text))
