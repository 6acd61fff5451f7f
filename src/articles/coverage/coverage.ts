import type { PayloadRequest } from 'payload'
import type { PersonTag } from '../../documents/tags.js'
import type { ResolvedOptions } from '../../options.js'
import { type PrintedTitle, countTitles } from '../core/countTitles.js'
import { ownTags } from '../core/ownTags.js'
import type { StoryPage } from '../core/storyRow.js'
import { namedOfficial } from './named.js'
import { type StoryKey, findKeys, isNamed, storiesNaming } from './storyKeys.js'
import { storyPage } from './storyPage.js'

type Id = number | string

/**
 * Every story that an official stands in, drafts among them, newest first.
 * @param page from 1
 * @throws Refusal `forbidden`, `not-found`
 */
export async function storiesOf(
  { official, page }: { official: Id; page: number },
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<StoryPage> {
  const named = await namedOfficial(official, options, req)
  return storyPage(await storiesNaming(named, options, req), { named, page }, options, req)
}

/** Stories whose titles are counted: the newest ones, so that the answer stays quick. */
const COUNTED = 1000

/**
 * The titles under which the paper printed an official, with counts, from the thousand newest stories.
 * @returns the titles, how many stories were counted, and how many there are
 * @throws Refusal `forbidden`, `not-found`
 */
export async function titlesOf(
  official: Id,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<{ counted: number; titles: PrintedTitle[]; total: number }> {
  const named = await namedOfficial(official, options, req)
  const keys = await storiesNaming(named, options, req)
  const ids = keys.slice(0, COUNTED).map(({ id }) => id)
  const select = { people: true } as const
  const stories = await findKeys<{ people?: PersonTag[] } & StoryKey>(
    { draft: true, select, where: { id: { in: ids } } },
    options,
    req,
  )
  const read = stories.map(({ issueDate, people }) => ({ issueDate, tags: ownTags(people, named) }))
  return { counted: stories.length, titles: countTitles(read), total: keys.length }
}

/**
 * The stories that a change of an official may concern: whose newest form is linked to it or names it, whoever the name is
 * linked to now. Found by the indexes alone.
 * @throws Refusal `forbidden`, `not-found`
 */
export async function affectedStories(
  official: Id,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<Id[]> {
  const named = await namedOfficial(official, options, req)
  const where = { or: [{ 'people.official': { equals: official } }, isNamed(named)] }
  const keys = await findKeys({ draft: true, where }, options, req)
  return [...new Set(keys.map(({ id }) => id))]
}
