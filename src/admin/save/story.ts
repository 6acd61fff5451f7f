import { dequal } from 'dequal/lite'

/** What a form holds of a story, as it is sent to be saved. */
export type Story = Record<string, unknown>

/** A story as the server answers it. */
export type StoredStory = Record<string, unknown> & { revision?: number; updatedAt?: string }

/** The server alone writes them; a form's copy of them is as old as its last full load. */
const byServer = new Set([
  '_status',
  'createdAt',
  'dates',
  'deletedAt',
  'events',
  'id',
  'leads',
  'overrides',
  'people',
  'revision',
  'updatedAt',
  'warnings',
])

/**
 * The part of a form's data that a person writes.
 * @param data the form's data
 * @param body the body as it stands in its editor, from which the form learns half a second late; undefined without an editor
 */
export function storyOf(data: Record<string, unknown>, body: unknown): Story {
  const written = Object.entries(data).filter(([name]) => !byServer.has(name))
  const { rulings, ...story } = Object.fromEntries(written)
  const hasRulings = Array.isArray(rulings) && rulings.length > 0
  return { ...story, ...(body !== undefined && { body }), ...(hasRulings && { rulings }) }
}

/**
 * Whether a stored story is what was sent: then it was saved, although the answer was lost on its way.
 * @param sent may leave fields out, which count for nothing; rulings are not stored as they were sent
 */
export const isSameStory = (sent: Story, stored: StoredStory): boolean =>
  Object.entries(sent)
    .filter(([name]) => name !== 'rulings')
    .every(([name, value]) => dequal(plain(value), plain(stored[name])))

/** As JSON carries it, without what is empty: databases keep "nothing" in different ways. */
function plain(value: unknown): unknown {
  const json = JSON.stringify(value, dropEmpty) as string | undefined
  return json === undefined ? undefined : JSON.parse(json)
}

const dropEmpty = (_: string, value: unknown): unknown =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value
