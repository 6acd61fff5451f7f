import path from 'node:path'
import type { Payload, TypedUser } from 'payload'
import {
  edition,
  events,
  type PaperStory,
  photoFolder,
  photos,
  staff,
  stories,
} from '../paper/index.js'
import { bodyOf } from './bodyOf.js'
import { ensure, type Id, same } from './ensure.js'
import { type Cast, personOf } from './seedPeople.js'

/** Ids of what was made, by the keys of the paper's files. */
export type Made = Map<string, Id>

/** Uploads the pictures with captions and credits. */
export async function seedPhotos(payload: Payload, cast: Cast, editionId: Id): Promise<Made> {
  const user = personOf(cast, 'reporter-bai')
  const made: Made = new Map()
  for (const { alt, caption, credit, credits, file, headline, key } of photos) {
    const data = { alt, caption, creditLine: credit, credits, edition: editionId, headline }
    const filePath = path.join(photoFolder, file)
    const where = same({ caption, headline })
    made.set(key, await ensure({ collection: 'photos', data, filePath, payload, user, where }))
  }
  return made
}

/** Writes the stories as drafts; saving tags them. */
export async function seedArticles(payload: Payload, cast: Cast, editionId: Id): Promise<Made> {
  const made: Made = new Map()
  for (const story of stories) {
    const { credits, headline, key, kicker, paragraphs, section, subhead } = story
    const issueDate = edition.date
    const text = { body: bodyOf(paragraphs), headline, kicker, subhead }
    const data = { ...text, credits, edition: editionId, issueDate, section }
    const where = same({ headline, issueDate })
    const user = authorOf(story, cast)
    made.set(key, await ensure({ collection: 'articles', data, payload, user, where }))
  }
  return made
}

/** The reporter at the desk whose name the story carries; stories from outside are keyed in by the first one. */
function authorOf({ credits }: PaperStory, cast: Cast): TypedUser {
  const names = credits.map((credit) => credit.name)
  const author = staff.find(({ name, role }) => role === 'reporter' && names.includes(name))
  return personOf(cast, author?.key ?? 'reporter-bai')
}

/** Enters what took place. */
export async function seedEvents(payload: Payload, cast: Cast): Promise<void> {
  const user = personOf(cast, 'editor')
  for (const { key: _key, stories: _stories, ...data } of events) {
    const where = same({ date: data.date, name: data.name })
    await ensure({ collection: 'events', data, payload, user, where })
  }
}
