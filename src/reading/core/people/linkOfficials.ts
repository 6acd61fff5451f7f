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
export function withOfficials(mentions: readonly Mention[], linking: Linking): Mention[] {
  const { locale, onDay, roster } = linking
  const meant = new Map<string, Mention['official']>()
  const titled = mentions.map((mention) => {
    if (mention.title === null || mention.titleSource === 'byline') return mention
    const official = resolveOfficial({ ...mention, on: onDay(mention.where) }, roster)
    for (const name of [mention.name, ...locale.shortForms(mention.name)]) {
      if (!meant.has(name) || official !== null) meant.set(name, official)
    }
    return { ...mention, official }
  })
  return titled.map((mention) => {
    if (mention.title !== null || NAMES_NO_OFFICIAL.test(mention.rule)) return mention
    const known = meant.get(mention.name)
    if (known !== undefined) return { ...mention, official: known }
    const query = { ...mention, on: onDay(mention.where), positions: [] }
    return { ...mention, official: resolveOfficial(query, roster) }
  })
}

/** A villager or a photographer of an official's name is somebody else. */
const NAMES_NO_OFFICIAL = /description|byline|credit/
