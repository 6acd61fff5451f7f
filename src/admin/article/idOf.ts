/** Id of a relationship, populated or not; null where nothing is linked. */
export const idOf = (value: unknown): null | number | string =>
  value !== null && typeof value === 'object'
    ? (value as { id: number | string }).id
    : ((value as null | number | string | undefined) ?? null)
