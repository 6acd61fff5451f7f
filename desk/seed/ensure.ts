import type { Payload, TypedUser, Where } from 'payload'

/** Id of a document, as the database of the desk makes them. */
export type Id = number | string

type Wanted = {
  collection: string
  data: Record<string, unknown>
  /** A file to upload with the document, absolute path. */
  filePath?: string
  payload: Payload
  /** Person who makes it, with that person's rights; without one the desk itself does. */
  user?: TypedUser
  /** What makes the document known again. */
  where: Where
}

/**
 * Finds a document or makes it, so that the same seed can run again after an interruption.
 * @returns its id
 * @throws what Payload throws when the document is refused
 */
export async function ensure(wanted: Wanted): Promise<Id> {
  const { data, filePath, payload, user, where } = wanted
  const collection = wanted.collection
  const found = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where,
  })
  if (found.docs[0]) return found.docs[0].id
  const made = await payload.create({
    collection,
    data,
    depth: 0,
    filePath,
    overrideAccess: !user,
    user,
  })
  return made.id
}

/** The document whose fields equal the given ones. */
export const same = (fields: Record<string, Id>): Where => ({
  and: Object.entries(fields).map(([field, value]) => ({ [field]: { equals: value } })),
})
