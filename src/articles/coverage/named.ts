import type { PayloadRequest } from 'payload'
import type { RosterOfficial } from '../../documents/roster.js'
import { refusal } from '../../errors.js'
import type { ResolvedOptions } from '../../options.js'
import { hasRight } from '../../rights.js'

type Id = number | string

/** An official by whom stories are found. */
export type Named = { id: Id; names: string[] }

/**
 * The official whose stories are asked for, with every name it is known by.
 * @throws Refusal `forbidden` for who may not read, `not-found`
 */
export async function namedOfficial(
  id: Id,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<Named> {
  if (!hasRight(req.user, 'read', options)) throw refusal(req, 'forbidden', 'mayNot')
  const { docs } = await req.payload.find({
    collection: options.slugs.officials,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, otherNames: true },
    where: { id: { equals: id } },
  })
  const official = docs[0] as Pick<RosterOfficial, 'name' | 'otherNames'> | undefined
  if (!official) throw refusal(req, 'not-found', 'officialNotFound', { id: String(id) })
  return { id, names: [...new Set([official.name, ...(official.otherNames ?? [])])] }
}
