import { type Mention } from '../../../documents/item.js'
import { type ReadingLocale } from '../locale.js'
import { resolveOfficial } from '../roster/resolveOfficial.js'
import { type RosterIndex } from '../roster/rosterIndex.js'

type Linking = {
  locale: ReadingLocale
  /** The day on which a title in that string must be held. */
  onDay: (where: unknown) => string
  roster: RosterIndex
}

/** Links titled mentions first; a bare one means whom the item's titled ones of that name mean. */
export function linkOfficials(mentions: readonly Mention[], linking: Linking): void {
  const { locale, onDay, roster } = linking
  const meant = new Map<string, Mention['official']>()
  const others: Mention[] = []
  for (const mention of mentions) {
    const { name, positions, title, titleSource, where } = mention
    if (title === null) others.push(mention)
    if (title === null || titleSource === 'byline') continue
    mention.official = resolveOfficial({ name, on: onDay(where), positions, title }, roster)
    const note = (form: string) => {
      if (!meant.has(form) || mention.official !== null) meant.set(form, mention.official)
    }
    note(name)
    locale.shortForms(name).forEach(note)
  }
  for (const mention of others) {
    const { name, rule, where } = mention
    if (NAMES_NO_OFFICIAL.some((part) => rule.includes(part))) continue
    const said = meant.get(name)
    const query = { name, on: onDay(where), positions: [], title: null }
    mention.official = said === undefined ? resolveOfficial(query, roster) : said
  }
}

/** By such rules a villager or a photographer is named: of an official's name, somebody else. */
const NAMES_NO_OFFICIAL = ['description', 'byline', 'credit']
