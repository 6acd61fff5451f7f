import type { FormField, FormState } from 'payload'
import type { Ruling } from '../../documents/tags.js'
import { type Before, restRulings } from './restRulings.js'
import type { StoredStory, Story } from './story.js'

/**
 * What a form takes from the answer to a save: the new `revision`, plain values that the server changed and nobody else did
 * meanwhile, and the end of the rulings that were sent. Rich text and rows are never taken: the form is as new as the answer or newer.
 * @param fields the form when the answer comes
 * @param sent what was saved
 * @param stored the answer
 * @param before what the server had answered last
 * @returns the fields that change
 */
export function takeAnswer(
  fields: FormState,
  sent: Story,
  stored: StoredStory,
  before: Before = {},
): FormState {
  const taken: FormState = {}
  for (const [path, field] of Object.entries(fields)) {
    const value = valueIn(stored, path)
    if (isPlain(field) && isTaken(path, field, sent, value))
      taken[path] = { ...field, initialValue: value, value }
  }
  const pending = rulingsIn(fields.rulings?.value)
  const done = rulingsIn(sent.rulings)
  if (!pending.length && !done.length) return taken
  const rest = restRulings(pending, done, before)
  return { ...taken, rulings: { ...fields.rulings, isModified: rest.length > 0, value: rest } }
}

function isTaken(path: string, field: FormField, sent: Story, value: unknown): boolean {
  if (isSame(value, field.value) || (typeof value === 'object' && value !== null)) return false
  return path === 'revision' || (isIn(sent, path) && isSame(field.value, valueIn(sent, path)))
}

/** Neither rows nor a field within a row: a row's place may have changed meanwhile. */
const isPlain = ({ disableFormData, rows, value }: FormField): boolean =>
  !disableFormData && !rows && (typeof value !== 'object' || value === null)

const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null)

const isIn = (story: Story, path: string): boolean =>
  path.split('.')[0]! in story && !/\.\d+(\.|$)/.test(path)

const valueIn = (story: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (at as null | Record<string, unknown> | undefined)?.[name],
      story,
    )

const rulingsIn = (value: unknown): Ruling[] => (Array.isArray(value) ? (value as Ruling[]) : [])
