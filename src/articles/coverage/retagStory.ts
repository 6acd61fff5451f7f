import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../../databases/runInTransaction.js'
import type { ResolvedOptions } from '../../options.js'
import { isSameReading } from '../core/isSameReading.js'
import type { Retagged, SkipReason } from '../core/retagged.js'
import { tagArticle } from '../tagArticle.js'

type Id = number | string

const reasons: Record<number, SkipReason> = {
  403: 'forbidden',
  404: 'gone',
  409: 'changed',
  423: 'locked',
}

/**
 * Reads one story again with the roster as it is now: the newest form alone, saved as a draft by the save that everybody uses, in
 * a transaction of its own. Its text, what people ruled, and the published form stay. A story that somebody has open is left alone.
 */
export async function retagStory(
  id: Id,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<Retagged> {
  let headline: null | string = null
  try {
    return await runInTransaction({ payload: req.payload, req }, async (inside) => {
      const story = await newestForm(id, options, inside)
      headline = (story.headline as null | string) || null
      if (isSameReading(story, await readAgain(story, options, inside)))
        return { headline, id, outcome: 'unchanged' }
      await saveTags(id, story.revision, options, inside)
      return { headline, id, outcome: 'done' }
    })
  } catch (err) {
    const reason = reasons[(err as { status?: number }).status ?? 500] ?? 'failed'
    if (reason === 'failed')
      req.payload.logger.error({ err, msg: `Story ${id} was not read again.` })
    return { headline, id, outcome: 'skipped', reason }
  }
}

type Story = Record<string, unknown>

async function newestForm(id: Id, { slugs }: ResolvedOptions, req: PayloadRequest): Promise<Story> {
  const story = await req.payload.findByID({
    id,
    collection: slugs.articles,
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    req,
  })
  return story
}

/** The reading of a save without the save, so that stories which stay the same get no new version. */
const readAgain = async (story: Story, options: ResolvedOptions, req: PayloadRequest) =>
  (await tagArticle(options)({
    collection: req.payload.collections[options.slugs.articles]!.config,
    context: req.context,
    data: story,
    operation: 'update',
    originalDoc: story,
    req,
  })) as Story

/** `draft: true` is what leaves the published row alone; the revision is what makes a save in between win. */
const saveTags = (id: Id, revision: unknown, { slugs }: ResolvedOptions, req: PayloadRequest) =>
  req.payload.update({
    id,
    collection: slugs.articles,
    data: { revision },
    depth: 0,
    draft: true,
    overrideAccess: false,
    overrideLock: false,
    req,
  })
