import type { ItemText, Mention } from '../../../documents/item.js'
import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/item.js'
import { headsOf, type ItemString } from '../strings.js'

/** How names of a language are printed and slip. */
export type NameForms = {
  /** Parts by which a body may call somebody whom the headline names in full. */
  partsOf: (name: string) => string[]
  /** Words of a text that are a name but for one slip, and what they should be; null where there are none. */
  slipIn: (text: string, name: string) => null | { end: number; right: string; start: number }
}

/** A person in the lines over a story of whom the story itself says nothing, or whose name it spells otherwise. */
export const headlineBodyMismatch = (forms: NameForms): Check => ({
  codes: ['headline-body-mismatch'],
  describe: 'A person named in the headline whom the body does not name',
  find: (item) => {
    const heads = headsOf(item)
    if (heads.length === 0 || item.paragraphs.length === 0) return []
    const body = bodyOf(item)
    if (item.mentions.length === 0) return []
    const people = item.mentions.filter(({ where }) => typeof where === 'number')
    const names = [...new Set(people.map(({ name }) => name))]
    const unknown = item.mentions.filter((mention) => isUnknown(mention, body, people, forms))
    return [
      ...unknown.flatMap((mention) => ofMention(mention, people, names, forms)),
      ...heads.flatMap((head) => slipsIn(head, { body, mentions: item.mentions, names }, forms)),
    ]
  },
  id: 'headline-body-mismatch',
})

/** All that is printed below the heads, put together when it is first asked for. */
function bodyOf({ credit, paragraphs }: ItemText): () => string {
  let body: string | undefined
  return () => (body ??= [...paragraphs, credit ?? ''].join('\n'))
}

/**
 * Whether a mention of the heads is of nobody in the body: by name, by a part of it, by the official meant.
 */
function isUnknown(
  { name, official, where }: Mention,
  body: () => string,
  people: readonly Mention[],
  { partsOf }: NameForms,
): boolean {
  if (typeof where === 'number' || where === 'credit') return false
  if (body().includes(name) || partsOf(name).some((part) => body().includes(part))) return false
  return official === null || !people.some((person) => person.official === official)
}

/** Found by a rule that knows the name of an official, of one or of several. */
const byRoster = /roster/

/** Without a title, unknown to the roster and unlike all names of the body, it may be no person at all. */
function ofMention(
  { end, name, official, rule, start, title, where }: Mention,
  people: readonly Mention[],
  names: readonly string[],
  { slipIn }: NameForms,
): Finding[] {
  const near = names.filter((other) => slipIn(name, other) !== null && other.length === name.length)
  const isKnown = official !== null || title !== null || byRoster.test(rule)
  if (near.length === 0 && !isKnown) return []
  // The roster has the name of the headline: it is the body that misspells it.
  const isNobody = (other: string) =>
    people.every((person) => person.name !== other || person.official === null)
  if (official !== null && near.length > 0 && near.every(isNobody)) return []
  return [finding({ end, start, where }, name, near.length === 1 ? near[0] : undefined)]
}

/** What a headline knows of its story. */
type Story = { body: () => string; mentions: readonly Mention[]; names: readonly string[] }

/** Names of the body that a head spells with one slip, so that the reading does not take them for people. */
function slipsIn(
  { text, where }: ItemString,
  { body, mentions, names }: Story,
  { slipIn }: NameForms,
): Finding[] {
  return names.flatMap((name) => {
    const slip = text.includes(name) ? null : slipIn(text, name)
    if (!slip) return []
    const { end, right, start } = slip
    const said = text.slice(start, end)
    const isRead = mentions.some(
      (mention) => mention.where === where && mention.start < end && start < mention.end,
    )
    return isRead || body().toLowerCase().includes(said.toLowerCase())
      ? []
      : [finding({ end, start, where }, said, right)]
  })
}

const finding = (
  span: NonNullable<Finding['span']>,
  name: string,
  near: string | undefined,
): Finding => ({
  code: 'headline-body-mismatch',
  messages:
    near === undefined
      ? say(sentences.headlineBodyMismatch, { name })
      : say(sentences.headlineNameSlip, { name, near }),
  severity: near === undefined ? 'warning' : 'error',
  span,
  suggestion: near ?? null,
})
