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
    for (const form of [name, ...locale.shortForms(name)]) {
      if (!meant.has(form) || mention.official !== null) meant.set(form, mention.official)
    }
  }
  for (const mention of others) {
    const { name, rule, where } = mention
    if (NAMES_NO_OFFICIAL.test(rule)) continue
    const query = { name, on: onDay(where), positions: [], title: null }
    mention.official = meant.has(name) ? (meant.get(name) ?? null) : resolveOfficial(query, roster)
  }
}

/** A villager or a photographer of an official's name is somebody else. */
const NAMES_NO_OFFICIAL = /description|byline|credit/
