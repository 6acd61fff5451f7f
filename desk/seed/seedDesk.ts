import type { Payload } from 'payload'
import { keepLogins, type Login, loginsFile } from './logins.js'
import * as messages from './messages.js'
import { movePages } from './movePages.js'
import { isDeskEmpty, readMark, setMark } from './seedMark.js'
import { seedEdition, seedLayouts } from './seedPages.js'
import { seedRoster, seedUsers } from './seedPeople.js'
import { seedArticles, seedEvents, seedPhotos } from './seedStories.js'

export type SeedOptions = {
  /** Folder of the desk's data; the logins are kept in it. */
  dataDir: string
  /** Where `BROADSHEET_SEED` is read from. @default process.env */
  env?: Record<string, string | undefined>
  payload: Payload
  /** Where a person reads what happened. @default console.log */
  print?: (text: string) => void
}

/** `seeded`: the paper is complete now; `complete`: it was already; `in-use`: the desk has other content. */
export type SeedOutcome = 'complete' | 'in-use' | 'seeded' | 'switched-off'

/**
 * Fills an empty desk with the invented demo paper and prints the logins once. A seed that was interrupted is taken up
 * where it stopped; only a whole one is marked as done, and the front page is published last.
 * @throws Error that says that the paper is half there, why, and what to do
 */
export async function seedDesk(options: SeedOptions): Promise<SeedOutcome> {
  const { dataDir, env = process.env, payload, print = console.log } = options
  const mark = await readMark(payload)
  if (mark === 'done') return 'complete'
  if (env.BROADSHEET_SEED === '0') {
    if (mark === 'begun') print(messages.halfMade)
    return 'switched-off'
  }
  if (mark === null && !(await isDeskEmpty(payload))) return 'in-use'
  print(mark === 'begun' ? messages.takingUp : messages.beginning)
  const logins = await fillDesk(payload, dataDir)
  print(messages.finished(logins, loginsFile(dataDir)))
  return 'seeded'
}

async function fillDesk(payload: Payload, dataDir: string): Promise<Login[]> {
  try {
    await setMark(payload, 'begun')
    const logins = await keepLogins(dataDir)
    await makePaper(payload, logins)
    await setMark(payload, 'done')
    return logins
  } catch (cause) {
    throw new Error(messages.failed(cause, dataDir), { cause })
  }
}

async function makePaper(payload: Payload, logins: Login[]): Promise<void> {
  const cast = await seedUsers(payload, logins)
  await seedRoster(payload, cast)
  const edition = await seedEdition(payload, cast)
  const photos = await seedPhotos(payload, cast, edition)
  const articles = await seedArticles(payload, cast, edition)
  await seedEvents(payload, cast)
  const pages = await seedLayouts(payload, cast, edition, { articles, photos })
  await movePages(payload, cast, pages)
}
