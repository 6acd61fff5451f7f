import type { CollectionConfig, Config, PayloadRequest } from 'payload'
import type { LoosePayload } from './LoosePayload.js'

/** What a late hook of a post may do to the save around it; tests pass it as `context.act`. */
export type Act = (at: {
  doc: { id: number | string; title: string }
  payload: LoosePayload
  req: PayloadRequest
}) => unknown

/** An act that fails when everything has already been written. */
export const fail: Act = () => {
  throw new Error('late hook failed')
}

const everyone = () => true
const access = { create: everyone, delete: everyone, read: everyone, update: everyone }
const title = { name: 'title', type: 'text' } as const

interface HookArguments {
  context: { act?: Act }
  data?: { mode?: string }
  doc: Parameters<Act>[0]['doc']
  req: PayloadRequest
}

const loose = (req: PayloadRequest) => req.payload as unknown as LoosePayload

/** A mode beats the act, for posts saved by REST and for posts saved inside an act, which share its context. */
async function act({ context, data, doc, req }: HookArguments): Promise<void> {
  if (data?.mode === 'fail') throw new Error('late hook failed')
  if (data?.mode !== 'quiet') await context.act?.({ doc, payload: loose(req), req })
}

/** Every save of a post leaves a row here, in the same transaction. */
const trace =
  (operation: string) =>
  async ({ doc, req }: HookArguments) => {
    const data = { operation, post: String(doc.id), title: doc.title }
    await loose(req).create({ collection: 'side', data, depth: 0, req })
  }

const posts = (): CollectionConfig => ({
  slug: 'posts',
  access,
  fields: [
    title,
    { name: 'mode', type: 'text' },
    { name: 'n', type: 'number' },
    { name: 'code', type: 'text', unique: true },
    { name: 'tags', type: 'text', hasMany: true },
  ],
  hooks: {
    afterChange: [(hook) => trace(hook.operation)(hook), (hook) => act(hook)],
    afterDelete: [(hook) => trace('delete')(hook), (hook) => act(hook)],
  },
  lockDocuments: false,
  versions: { drafts: true, maxPerDoc: 0 },
})

/** Collections whose hooks can be made to fail, hang or save more, to attack transactions with. Payload writes to what it is given, so each desk gets its own. */
export const hostileCollections = (): CollectionConfig[] => [
  posts(),
  {
    slug: 'side',
    access,
    fields: [
      title,
      { name: 'post', type: 'text', index: true },
      { name: 'operation', type: 'text' },
    ],
  },
  { slug: 'notes', access, fields: [title] },
  { slug: 'users', auth: true, fields: [] },
]

/** A job that saves a note. */
export const hostileJobs: Config['jobs'] = {
  tasks: [
    {
      slug: 'touch',
      handler: async ({ input, req }) => {
        const { title } = input as { title: string }
        await loose(req).create({ collection: 'notes', data: { title }, depth: 0, req })
        return { output: {} }
      },
      inputSchema: [{ name: 'title', type: 'text' }],
      retries: 0,
    },
  ],
}
