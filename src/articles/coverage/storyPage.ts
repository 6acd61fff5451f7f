import type { PayloadRequest } from 'payload'
import type { DateTag, PersonTag } from '../../documents/tags.js'
import type { ResolvedOptions } from '../../options.js'
import { ownTags } from '../core/ownTags.js'
import type { StoryPage, StoryRow } from '../core/storyRow.js'
import type { Named } from './named.js'
import { type StoryKey, findKeys } from './storyKeys.js'

type Story = {
  _status?: string
  dates?: DateTag[]
  headline?: null | string
  people?: PersonTag[]
} & StoryKey

const STORIES = 20

/**
 * One page of a list of stories, with what is shown of each.
 * @param keys the whole list in its order
 * @param page from 1
 * @param named whose tags are shown; without it none
 */
export async function storyPage(
  keys: readonly StoryKey[],
  { named, page }: { named?: Named; page: number },
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<StoryPage> {
  const ids = keys.slice((page - 1) * STORIES, page * STORIES).map(({ id }) => id)
  const newest = await loadStories(ids, true, options, req)
  const published = await loadStories(ids, false, options, req)
  return {
    page,
    pages: Math.max(1, Math.ceil(keys.length / STORIES)),
    stories: ids.flatMap((id) => rowOf(newest.get(id), published.get(id), named) ?? []),
    total: keys.length,
  }
}

async function loadStories(
  ids: StoryKey['id'][],
  draft: boolean,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<Map<StoryKey['id'], Story>> {
  if (!ids.length) return new Map()
  const select = { _status: true, dates: true, headline: true, people: true } as const
  const stories = await findKeys<Story>({ draft, select, where: { id: { in: ids } } }, options, req)
  const wanted = draft ? stories : stories.filter(({ _status }) => _status === 'published')
  return new Map(wanted.map((story) => [story.id, story]))
}

/** Null where both forms went away since the list was made. */
function rowOf(
  newest: Story | undefined,
  published: Story | undefined,
  named: Named | undefined,
): null | StoryRow {
  const story = newest ?? published
  if (!story) return null
  const tagsOf = (form: Story | undefined) => (named ? ownTags(form?.people, named) : [])
  const tags = tagsOf(newest)
  const isPublished = !newest || newest._status === 'published'
  return {
    id: story.id,
    dates: datesOf(story),
    headline: story.headline || null,
    issueDate: story.issueDate ?? null,
    state: isPublished ? 'published' : published ? 'changed' : 'draft',
    tags: tags.length ? tags : tagsOf(published),
  }
}

const datesOf = ({ dates }: Story): StoryRow['dates'] =>
  (dates ?? [])
    .filter(({ mentions, state }) => state !== 'rejected' && mentions?.length)
    .map(({ from, partOfDay, text, timex, to, type, value }) => ({
      ...{ from, partOfDay, text, timex, to, type },
      value: value ?? null,
    }))
