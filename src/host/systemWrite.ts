import type { RequestContext } from 'payload'

/**
 * How our own operations prove themselves to the guards: an entry of the request's context that no client can set, since REST
 * and GraphQL never write the context. A string key, because Payload drops a context that has none.
 */
const key = 'broadsheetSystemWrite'

export type SystemWrite = 'publish' | 'transition'

const proofOf = (purpose: SystemWrite): symbol => Symbol.for(`broadsheet.systemWrite.${purpose}`)

/** Runs `write` while the request's context carries the proof for `purpose`, and takes the proof back afterwards. */
export async function asSystem<T>(
  req: { context?: RequestContext },
  purpose: SystemWrite,
  write: () => Promise<T>,
): Promise<T> {
  const before = (req.context ??= {})[key]
  req.context[key] = proofOf(purpose)
  try {
    return await write()
  } finally {
    // Payload may have put another context object on the request meanwhile.
    req.context[key] = before
  }
}

/** Whether the request carries the proof for `purpose`. */
export const isSystemWrite = (req: { context?: RequestContext }, purpose: SystemWrite): boolean =>
  req.context?.[key] === proofOf(purpose)
