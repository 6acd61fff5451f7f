import type { PayloadRequest } from 'payload'
import { refusal } from '../../errors.js'
import type { ResolvedOptions } from '../../options.js'
import { hasRight } from '../../rights.js'
import type { Retagged } from '../core/retagged.js'
import { affectedStories } from './coverage.js'
import { retagStory } from './retagStory.js'

type Id = number | string

export type RetagInput = {
  /** Some of the affected stories, in their order; without it all. */
  articles?: Id[]
  official: Id
  /** Called after each story with the number done so far and of all. */
  onProgress?: (done: number, total: number) => void
}

/** What became of the stories, one by one. */
export type RetagResult = { stories: Retagged[] }

/**
 * Reads the stories that name an official again, since the roster has changed. A person starts it; nothing else does. Each story
 * stands for itself: one that cannot be read or saved is told with its reason, and the others go on.
 * @throws Refusal `forbidden` without the right to write stories, `not-found`
 */
export async function retagStories(
  { articles, official, onProgress }: RetagInput,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<RetagResult> {
  if (!req.user) throw refusal(req, 'forbidden', 'signInFirst')
  if (!hasRight(req.user, 'write-articles', options)) throw refusal(req, 'forbidden', 'mayNot')
  const affected = new Set(await affectedStories(official, options, req))
  const stories: Retagged[] = []
  const wanted = articles ?? [...affected]
  for (const id of wanted) {
    stories.push(affected.has(id) ? await retagStory(id, options, req) : notNamed(id))
    onProgress?.(stories.length, wanted.length)
  }
  return { stories }
}

const notNamed = (id: Id): Retagged => ({
  headline: null,
  id,
  outcome: 'skipped',
  reason: 'not-named',
})
