// A page becomes drafts, photos that await their files and one edition; it is known again, and can be taken back.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ImportResult, runImport, runUndoImport } from '../../src/runImport.js'
import { type RoleName, type TestDesk, createTestDesk } from '../helpers/createTestDesk.js'
import { pageWith, rawPage as raw } from '../helpers/importedPage.js'

type Id = number | string
type Doc = Record<string, unknown> & { id: Id }
type Imported = Extract<ImportResult, { outcome: 'imported' }>

const page = { fileName: 'page.txt', issueDate: '2026-10-16', raw }

let desk: TestDesk
beforeAll(async () => {
  desk = await createTestDesk()
})
afterEach(async () => {
  for (const collection of ['layouts', 'articles', 'photos', 'editions', 'imports'] as const)
    await desk.payload.delete({ collection, where: { id: { exists: true } } })
})
afterAll(() => desk.close())

const run = (input: Partial<Parameters<typeof runImport>[0]> = {}, as?: RoleName) =>
  runImport({ ...page, ...input }, { payload: desk.payload, user: as && desk.people[as].user })
const imported = async (input = {}, as?: RoleName) => (await run(input, as)) as Imported
const undo = (id: Id) => runUndoImport(id, { payload: desk.payload })
const all = async (collection: string) => {
  const call = { collection, draft: true, pagination: false } as const
  return (await desk.payload.find(call)).docs as unknown as Doc[]
}
const count = async () => [
  (await all('articles')).length,
  (await all('photos')).length,
  (await all('editions')).length,
  (await all('imports')).length,
]
const storyNamed = async (headline: string) =>
  (await all('articles')).find((doc) => doc.headline === headline)!
const change = (id: Id, data: object) => desk.payload.update({ id, collection: 'articles', data })

describe('an import', () => {
  it('makes draft stories, photos that await their files, and the edition of the day', async () => {
    const result = await imported()
    expect(await count()).toEqual([12, 3, 1, 1])
    const [edition] = await all('editions')
    expect(edition).toMatchObject({ date: '2026-10-16', id: result.edition })
    const articles = await all('articles')
    expect(new Set(articles.map((doc) => doc._status))).toEqual(new Set(['draft']))
    expect((await all('photos')).map((doc) => doc.awaitsFile)).toEqual([true, true, true])
  })

  it('reads the tags in the same save', async () => {
    await imported()
    const story = await storyNamed('温知行到禾丰智能农机公司调研')
    const people = story.people as { name: string; titleAsWritten: string }[]
    expect(people.find(({ name }) => name === '阮仲平')?.titleAsWritten).toBe('县发改委主任')
    expect(story.credits).toMatchObject([{ name: '白予舟', role: '文/图' }])
  })

  it('reuses the edition of the day', async () => {
    const { id } = await desk.payload.create({
      collection: 'editions',
      data: { date: '2026-10-16', number: 9 },
    })
    expect((await imported()).edition).toBe(id)
    expect((await all('editions')).length).toBe(1)
  })

  it('by somebody without the right saves nothing', async () => {
    const stranger = { ...desk.people.reporter.user, roles: [] }
    const attempt = runImport(page, { payload: desk.payload, user: stranger })
    await expect(attempt).rejects.toThrow()
    expect(await count()).toEqual([0, 0, 0, 0])
  })

  it('by a reporter, who makes no editions, stands in the edition of the day only where it is', async () => {
    expect((await imported({}, 'reporter')).edition).toBeNull()
    expect(await count()).toEqual([12, 3, 0, 1])
    expect((await all('articles'))[0]?.issueDate).toBe('2026-10-16')
  })

  it('that fails at its last item saves nothing', async () => {
    const { payload } = desk
    const create = payload.create.bind(payload)
    let calls = 0
    payload.create = ((call: never) => {
      if (++calls === 16) throw new Error('the disk is full')
      return create(call)
    }) as unknown as typeof payload.create
    await expect(run()).rejects.toThrow('the disk is full')
    payload.create = create
    expect(await count()).toEqual([0, 0, 0, 0])
  })
})

describe('the same page again', () => {
  it('is recognised, however dirty it comes, and not doubled', async () => {
    const first = await imported()
    const second = await run({ raw: raw.replaceAll('\uFFFD', '').replaceAll('\n', '\r\n') })
    expect(second).toMatchObject({ earlier: { id: first.id }, outcome: 'imported-before' })
    expect(await count()).toEqual([12, 3, 1, 1])
  })

  it('with corrections is recognised too, and brought up to date when asked', async () => {
    await imported()
    const corrected = raw.replace('会议还部署 了防汛事宜。', '会议还部署了两次防汛演练。')
    expect(corrected).not.toBe(raw)
    expect((await run({ raw: corrected })).outcome).toBe('imported-before')
    const again = await imported({ again: true, raw: corrected })
    expect(new Set(again.entries.map((entry) => entry.outcome))).toEqual(new Set(['updated']))
    expect(await count()).toEqual([12, 3, 1, 2])
    const story = await storyNamed('顾怀远主持召开县委常委会（扩大）会议')
    expect(JSON.stringify(story.body)).toContain('两次防汛演练')
  })

  it('keeps confirmed and rejected tags', async () => {
    await imported()
    const headline = '顾怀远主持召开县委常委会（扩大）会议'
    const { id } = await storyNamed(headline)
    await change(id, {
      rulings: [
        { key: '顾怀远', state: 'confirmed', type: 'person' },
        { key: '闵家琛', state: 'rejected', type: 'person' },
      ],
    })
    const again = await imported({ again: true })
    expect(again.entries.find((entry) => entry.id === id)?.outcome).toBe('updated')
    const people = (await storyNamed(headline)).people as { name: string; state: string }[]
    const state = (name: string) => people.find((tag) => tag.name === name)?.state
    expect([state('顾怀远'), state('闵家琛'), state('温知行')]).toEqual([
      'confirmed',
      'rejected',
      'auto',
    ])
  })

  it('leaves a story alone whose text a person has changed', async () => {
    await imported()
    const { id } = await storyNamed('一把镰刀的退休')
    await change(id, { headline: '一把镰刀的退休', kicker: '渡口新事' })
    const again = await imported({ again: true })
    expect(again.entries.find((entry) => entry.id === id)?.outcome).toBe('kept')
    expect((await storyNamed('一把镰刀的退休')).kicker).toBe('渡口新事')
  })
})

describe('two imports of one page at the same time', () => {
  const outcomes = async () =>
    (await Promise.all([run(), run()])).map(({ outcome }) => outcome).sort()

  it('make it once, where the edition is there', async () => {
    await desk.payload.create({ collection: 'editions', data: { date: '2026-10-16' } })
    expect(await outcomes()).toEqual(['imported', 'imported-before'])
    expect(await count()).toEqual([12, 3, 1, 1])
  })

  it('make it once, where the edition is new', async () => {
    expect(await outcomes()).toEqual(['imported', 'imported-before'])
    expect(await count()).toEqual([12, 3, 1, 1])
  })
})

describe('an import taken back', () => {
  it('leaves nothing of it when nobody touched anything', async () => {
    const { id } = await imported()
    const result = await undo(id)
    expect(result).toMatchObject({ kept: [], outcome: 'undone' })
    expect(await count()).toEqual([0, 0, 0, 1])
    expect((await all('imports'))[0]?.state).toBe('undone')
    expect((await undo(id)).outcome).toBe('undone-before')
  })

  it('leaves what a person has touched or placed, and says so', async () => {
    const { edition, id } = await imported()
    const touched = await storyNamed('一把镰刀的退休')
    const placed = await storyNamed('志愿者织起护河网')
    await change(touched.id, { section: '民生' })
    await desk.payload.create({
      collection: 'layouts',
      data: pageWith(edition, placed.id),
    })
    const result = await undo(id)
    if (result.outcome !== 'undone') throw new Error(result.outcome)
    expect(result.kept.map(({ entry, reason }) => [entry.id, reason])).toEqual(
      [
        [touched.id, 'changed'],
        [placed.id, 'placed'],
        [edition, 'in-use'],
      ].sort(byPlaceIn(result.kept.map(({ entry }) => entry.id))),
    )
    expect(await count()).toEqual([2, 0, 1, 1])
  })

  it('takes back what a second import has brought up to date, save what a person touched', async () => {
    const { id } = await imported()
    const ruled = await storyNamed('志愿者织起护河网')
    await change(ruled.id, { rulings: [{ key: '左承欢', state: 'confirmed', type: 'person' }] })
    await imported({ again: true })
    const result = await undo(id)
    if (result.outcome !== 'undone') throw new Error(result.outcome)
    expect(result.kept.map(({ entry, reason }) => [entry.collection, reason])).toEqual([
      ['articles', 'changed'],
      ['editions', 'in-use'],
    ])
    expect((await all('articles')).map((doc) => doc.id)).toEqual([ruled.id])
  })

  it('that never was is said to be unknown', async () => {
    const id = desk.payload.db.defaultIDType === 'number' ? 4711 : '65f0a0a0a0a0a0a0a0a0a0a0'
    expect((await undo(id)).outcome).toBe('not-found')
  })

  it('after an update can be imported afresh too', async () => {
    const { id } = await imported()
    await imported({ again: true })
    await undo(id)
    expect((await run()).outcome).toBe('imported')
    expect(await count()).toEqual([12, 3, 1, 3])
  })

  it('can be imported afresh', async () => {
    const { id } = await imported()
    await undo(id)
    expect((await run()).outcome).toBe('imported')
    expect(await count()).toEqual([12, 3, 1, 2])
  })
})

/** Orders pairs by where their ids stand in a list. */
const byPlaceIn =
  (ids: Id[]) =>
  ([a]: unknown[], [b]: unknown[]): number =>
    ids.indexOf(a as Id) - ids.indexOf(b as Id)
