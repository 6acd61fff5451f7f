import { dequal } from 'dequal/lite'
import { type KeptTags, keyTags } from '../../articles/core/mergeTags.js'
import type { Ruling } from '../../documents/tags.js'

/** What the server kept before a save. */
export type Before = Partial<KeptTags> & { overrides?: { key: string; reason: string }[] | null }

/**
 * The rulings that still wait once a save has stored those that it was sent. One that a person withdrew while the save was on its
 * way is stored all the same: so the state before it is ruled again.
 * @param pending the form's rulings when the answer comes
 */
export function restRulings(pending: Ruling[], sent: Ruling[], before: Before): Ruling[] {
  const rest = pending.filter((ruling) => !sent.some((other) => dequal(asSent(ruling), other)))
  const isPending = ({ key, type }: Ruling) =>
    pending.some((other) => other.key === key && other.type === type)
  const withdrawn = sent.filter((ruling) => !isPending(ruling))
  return [...rest, ...withdrawn.map((ruling) => formerly(ruling, before))]
}

/** What was sent has no field that says nothing. */
const asSent = (ruling: Ruling): unknown => JSON.parse(JSON.stringify(ruling))

const kinds = { date: 'dates', event: 'events', person: 'people' } as const

function formerly({ key, type }: Ruling, { overrides, ...tags }: Before): Ruling {
  if (type === 'warning') {
    const kept = overrides?.find((override) => override.key === key)
    return kept
      ? { key, reason: kept.reason, state: 'rejected', type }
      : { key, state: 'auto', type }
  }
  const { dates, events, people } = tags
  const keyed = keyTags({ dates: dates ?? [], events: events ?? [], people: people ?? [] })
  const tag = keyed[kinds[type]].find((other) => other.key === key)
  const link =
    tag && 'official' in tag && tag.state === 'confirmed' ? { official: tag.official } : {}
  return { key, state: tag?.state ?? 'auto', type, ...link }
}
