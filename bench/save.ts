/** Time of a save: the update of a story with all our hooks, to the same collection without them. */
import { type Payload } from 'payload'
import { inventRoster } from './invented/roster.js'
import { inventStory } from './invented/story.js'
import { measureInTurn, median, medianRatio } from './measuring/inTurn.js'
import { type Desk, openDesk } from './measuring/openDesk.js'
import { report } from './measuring/report.js'

const officials = 100
const rounds = 15
const savesARound = 20
const warmUpSaves = 40

const collection = 'articles'

type Id = number | string
type Tags = Record<(typeof tagNames)[number], unknown>
const tagNames = ['people', 'dates', 'events', 'leads'] as const

const fillRoster = async ({ payload }: Desk) => {
  for (const data of inventRoster(officials)) {
    await payload.create({ collection: 'officials', data })
  }
}

const createStory = async ({ payload }: Desk, tags: Partial<Tags> = {}) => {
  const data = { ...inventStory(0), ...tags } as never
  const { id } = await payload.create({ collection, data, draft: true })
  return id
}

const tagsOf = async ({ payload }: Desk, id: Id): Promise<Tags> => {
  const story = (await payload.findByID({ collection, depth: 0, draft: true, id })) as unknown
  return Object.fromEntries(tagNames.map((name) => [name, (story as Tags)[name]])) as Tags
}

const counters = new WeakMap<Payload, number>()

/** Median milliseconds of one round's saves; each save changes the text. */
const saver =
  ({ payload }: Desk, id: Id, saves = savesARound) =>
  async (): Promise<number> => {
    const times: number[] = []
    for (let n = 0; n < saves; n++) {
      const edit = (counters.get(payload) ?? 0) + 1
      counters.set(payload, edit)
      const data = inventStory(edit) as never
      const start = performance.now()
      await payload.update({ collection, data, depth: 0, draft: true, id })
      times.push(performance.now() - start)
    }
    return median(times)
  }

/** A desk that reads nothing is fast for the wrong reason. */
const checkTags = (tags: Tags) => {
  for (const name of ['people', 'dates'] as const) {
    if (!(tags[name] as unknown[]).length) throw new Error(`The save filled no ${name}.`)
  }
}

type Peers = Record<'ours' | 'plain' | 'untagged', () => Promise<number>>

/** Both write the same rows: what is compared is reading, guards and links, not the size of the story. */
const preparePeers = async (ours: Desk, plain: Desk): Promise<Peers> => {
  for (const desk of [ours, plain]) await fillRoster(desk)
  const story = await createStory(ours)
  const tags = await tagsOf(ours, story)
  checkTags(tags)
  const same = await createStory(plain, tags)
  const untagged = await createStory(plain)
  await saver(ours, story, warmUpSaves)()
  await saver(plain, same, warmUpSaves)()
  return {
    ours: saver(ours, story),
    plain: saver(plain, same),
    untagged: saver(plain, untagged),
  }
}

const tell = ({ ours, plain, untagged }: Record<keyof Peers, number[]>) => {
  const timeVsPlain = medianRatio(ours, plain)
  const row = (name: string, times: number[]) => [
    name,
    median(times).toFixed(2),
    medianRatio(ours, times),
  ]
  report(
    ['update of a story', 'ms', 'ours / this'],
    [
      row('with all hooks', ours),
      row('without, same tags stored', plain),
      row('without, no tags stored', untagged),
    ],
    { timeVsPlain },
  )
}

const desks = [await openDesk({ enabled: true }), await openDesk({ enabled: false })] as const
try {
  tell(await measureInTurn(rounds, await preparePeers(...desks)))
} finally {
  for (const desk of desks) await desk.close()
}
