import { type Mention } from '../../../documents/item.js'
import { type ReadingLocale } from '../locale.js'
import { fullOffice } from './fullOffice.js'
import { idOf, onlyOne, resolveOfficial } from '../roster/resolveOfficial.js'
import { type RosterOfficial } from '../../../documents/roster.js'
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
    const holders = roster.holdersOf(name)
    if (holders.length > 0)
      mention.official = resolveOfficial(
        holders,
        { isOfGroup: locale.groupTitle?.test(title) ?? false, on: onDay(where), positions, title },
        roster,
      )
    spellOut(mention, holders, linking)
    note(meant, name, mention)
    for (const form of locale.shortForms(name)) note(meant, form, mention)
  }
  for (const mention of others) {
    const { name, rule } = mention
    const said = meant.get(name)
    if (said === null) continue
    const official = said ?? onlyOne(roster.holdersOf(name))
    if (official !== null && !namesNoOfficial(rule)) mention.official = official
  }
}

/** Puts the body in front of a head that names none, where the roster knows it. */
function spellOut(
  mention: Mention,
  holders: readonly RosterOfficial[],
  { locale: { placeEnd }, onDay, roster }: Linking,
): void {
  const official = holders.find((one) => idOf(one) === mention.official)
  if (!official || !placeEnd) return
  const posts = roster.postsOf(official)
  const day = onDay(mention.where)
  mention.positions = mention.positions.map((office) => fullOffice(office, posts, day, placeEnd))
}

function note(
  meant: Map<string, Mention['official']>,
  form: string,
  { official }: Pick<Mention, 'official'>,
): void {
  if (official !== null || !meant.has(form)) meant.set(form, official)
}

/** By such rules a villager or a photographer is named: of an official's name, somebody else. */
const NAMES_NO_OFFICIAL = ['description', 'byline', 'credit']

function namesNoOfficial(rule: string): boolean {
  for (const part of NAMES_NO_OFFICIAL) if (rule.includes(part)) return true
  return false
}
