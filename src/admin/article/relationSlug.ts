import type { ClientField } from 'payload'

/**
 * The collection that a relationship inside an array field points to: a host may have renamed it.
 * @param fields fields of the document
 * @param array name of the array field
 * @param relation name of the relationship in its rows
 * @param fallback slug to take when the field is not among those the browser knows
 */
export function relationSlug(
  fields: ClientField[] | undefined,
  array: string,
  relation: string,
  fallback: string,
): string {
  const rows = named(fields, array)
  const found = named(rows && 'fields' in rows ? rows.fields : undefined, relation)
  const relationTo = found && 'relationTo' in found ? found.relationTo : undefined
  return typeof relationTo === 'string' ? relationTo : fallback
}

const named = (fields: ClientField[] | undefined, name: string): ClientField | undefined =>
  fields?.find((field) => 'name' in field && field.name === name)
