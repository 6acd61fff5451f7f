// The second tier: people are suggested when somebody asks, and tagged when somebody says so.
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SuggestedPerson } from '../../src/articles/core/suggestedPeople.js'
import type { PersonTag } from '../../src/documents/tags.js'
import { type TestDesk, createTestDesk, storyData } from '../helpers/createTestDesk.js'

const paragraphs = [
  '本报讯（记者 常思远）10月12日上午，县长贺兰若察看河堤。',
  '雨里程念慈很安静，灯下程念慈不作声。',
]
const story = () => storyData('河堤上的早晨', paragraphs) as { body: object; headline: string }

let desk: TestDesk
let payload: Payload
beforeAll(async () => {
  desk = await createTestDesk()
  payload = desk.payload
})
afterAll(() => desk.close())

const ask = (body: unknown, token: string | undefined = desk.people.reporter.token) =>
  desk.rest('POST', '/articles/suggest-people', body, { token })
const people = (doc: unknown) => (doc as { people: PersonTag[] }).people
const named = (doc: unknown, name: string) => people(doc).find((tag) => tag.name === name)

describe('people are suggested', () => {
  it('with their places, the sentence and the rule, without those whom the save tags', async () => {
    const { body, status } = await ask(story())
    expect(status).toBe(200)
    expect(body.suggestions as SuggestedPerson[]).toEqual([
      {
        evidence: { after: '很安静，灯下程念慈不作声。', before: '雨里' },
        mentions: [
          { end: 5, start: 2, where: 1 },
          { end: 14, start: 11, where: 1 },
        ],
        name: '程念慈',
        rule: 'zh-segmented-name',
      },
    ])
  })

  it('of an empty story: nobody', async () => {
    expect((await ask({ body: null })).body).toEqual({ suggestions: [] })
  })

  it('to nobody who is not signed in, and not to a person without a role', async () => {
    expect((await desk.rest('POST', '/articles/suggest-people', story())).status).toBe(403)
    const login = { email: 'guest@example.org', password: 'guest-password' }
    const data = { ...login, name: 'guest', roles: [] }
    await payload.create({ collection: 'users', data })
    const { token } = await payload.login({ collection: 'users', data: login })
    expect((await ask(story(), token)).status).toBe(403)
  })

  it.each([
    ['no object', 'text'],
    ['a body that is no rich text', { body: { root: { children: 'text', type: 'root' } } }],
    ['a headline that is no text', { headline: 7 }],
    ['a story of three million characters', { headline: '长'.repeat(3_000_000) }],
  ])('%s is refused with a sentence', async (_, sent) => {
    const { body, status } = await ask(sent)
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/story/)
  })

  it('and nothing is stored by asking', async () => {
    const count = async () =>
      (await payload.count({ collection: 'articles', where: { id: { exists: true } } })).totalDocs
    const before = await count()
    await ask(story())
    expect(await count()).toBe(before)
  })
})

describe('a suggestion', () => {
  const create = () => payload.create({ collection: 'articles', data: story() })
  const save = (id: number | string, data: object) =>
    payload.update({ id, collection: 'articles', data })
  const confirm = { key: '程念慈', state: 'confirmed', type: 'person' }

  it('is no tag until a person confirms it, then it stays through later saves', async () => {
    const { id, ...created } = await create()
    expect(named(created, '程念慈')).toBeUndefined()
    const confirmed = await save(id, { rulings: [confirm] })
    expect(named(confirmed, '程念慈')).toMatchObject({ rule: 'confirmed-name', state: 'confirmed' })
    expect(named(confirmed, '程念慈')?.mentions).toHaveLength(2)
    const longer = storyData('河堤上的早晨', [...paragraphs, '夜里程念慈回家。'])
    const later = await save(id, longer)
    expect(named(later, '程念慈')).toMatchObject({ state: 'confirmed' })
    expect(named(later, '程念慈')?.mentions).toHaveLength(3)
    expect((await ask(story())).body.suggestions).toHaveLength(1)
  })

  it('can be taken back', async () => {
    const { id } = await create()
    await save(id, { rulings: [confirm] })
    const after = await save(id, { rulings: [{ ...confirm, state: 'auto' }] })
    expect(named(after, '程念慈')).toBeUndefined()
  })

  it('makes no tag of a name that does not stand in the story', async () => {
    const { id } = await create()
    const after = await save(id, { rulings: [{ ...confirm, key: '顾清越' }] })
    expect(people(after).map(({ name }) => name)).not.toContain('顾清越')
  })
})
