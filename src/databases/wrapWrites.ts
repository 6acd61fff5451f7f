import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

export type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/** Puts a wrapper around every method of an adapter that saves documents. */
export function wrapWrites(adapter: BaseDatabaseAdapter, wrap: (write: Write) => Write): void {
  const methods = adapter as unknown as Record<(typeof writes)[number], Write>
  for (const name of writes) methods[name] = wrap(methods[name].bind(adapter))
}
