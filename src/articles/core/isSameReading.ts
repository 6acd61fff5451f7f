import canonicalize from 'canonicalize'

type Story = Record<string, unknown>

/**
 * Whether a new reading of a story says what the story keeps already, so that nothing has to be saved. Ids of rows do not count,
 * nor does whether an empty value is null, missing or an empty list: databases differ in that.
 * @param kept the story as it is stored, relations as ids
 * @param read the same story with the fields that the reading filled
 */
export const isSameReading = (kept: Story, read: Story): boolean =>
  Object.keys(read).every((key) => read[key] === kept[key] || plain(read[key]) === plain(kept[key]))

const plain = (value: unknown): string | undefined =>
  (canonicalize as unknown as (value: unknown) => string | undefined)(withoutEmpty(value))

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(withoutEmpty) : undefined
  if (value === null || typeof value !== 'object') return value ?? undefined
  const kept = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(kept)
}
