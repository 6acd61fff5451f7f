// Promise 5: nothing typed is lost.
import { APIError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, createTestDesk, layOutPage, storyData } from '../helpers/createTestDesk.js'

let desk: TestDesk
const token = () => ({ token: desk.people.reporter.token })

beforeAll(async () => {
  desk = await createTestDesk()
})
afterAll(() => desk.close())

describe('nothing typed is lost', () => {
  it('a save made on an older state is refused with 409 and leaves the newer text', async () => {
    const { id, revision } = (await desk.payload.create({
      collection: 'articles',
      data: storyData('标题', ['第一稿。']),
    })) as unknown as { id: string; revision: number }
    const mine = await desk.rest(
      'PATCH',
      `/articles/${id}`,
      { headline: '甲的标题', revision },
      token(),
    )
    expect(mine.status).toBe(200)
    const theirs = await desk.rest(
      'PATCH',
      `/articles/${id}`,
      { headline: '乙的标题', revision },
      token(),
    )
    expect(theirs).toMatchObject({ body: { errors: [{ data: { code: 'stale' } }] }, status: 409 })
    const doc = await desk.payload.findByID({ id, collection: 'articles', draft: true })
    expect(doc).toMatchObject({ headline: '甲的标题' })
  })

  it('of two saves at once on the same state one wins and the other is told', async () => {
    const { id, revision } = (await desk.payload.create({
      collection: 'articles',
      data: storyData('标题', ['第一稿。']),
    })) as unknown as { id: string; revision: number }
    const save = (headline: string) =>
      desk.rest('PATCH', `/articles/${id}`, { headline, revision }, token())
    const answers = await Promise.all([save('甲'), save('乙')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers.find(({ status }) => status === 200)
    const doc = await desk.payload.findByID({ id, collection: 'articles', draft: true })
    expect(doc).toMatchObject({ headline: winner?.body.doc.headline })
  })

  it('of 50 saves at once, ten of which fail in a late hook, 40 are whole and ten leave nothing', async () => {
    const { hooks } = desk.payload.collections['articles']!.config
    const failLate = ({ doc }: { doc: { section?: string } }) => {
      if (doc.section === 'fails') throw new APIError('late', 400)
    }
    hooks.afterChange.push(failLate as never)
    const saves = Array.from({ length: 50 }, (_, i) =>
      desk.payload.create({
        collection: 'articles',
        data: storyData(`并发 ${i}`, [`本报讯（记者 常思远）10月${(i % 28) + 1}日，第${i}稿。`], {
          section: i % 5 === 0 ? 'fails' : 'parallel',
        }),
      }),
    )
    const results = await Promise.allSettled(saves)
    hooks.afterChange.pop()
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    const find = (section: string) =>
      desk.payload.find({
        collection: 'articles',
        draft: false,
        limit: 0,
        where: { section: { equals: section } },
      })
    const { docs } = await find('parallel')
    expect(docs).toHaveLength(40)
    expect((await find('fails')).totalDocs).toBe(0)
    const versions = (section: string) =>
      desk.payload.findVersions({
        collection: 'articles',
        limit: 0,
        where: { 'version.section': { equals: section } },
      })
    const whole = await versions('parallel')
    expect(new Set(whole.docs.map(({ parent }) => parent)).size).toBe(40)
    expect((await versions('fails')).totalDocs).toBe(0)
    expect(docs.every((doc) => (doc as unknown as { dates: unknown[] }).dates.length === 1)).toBe(
      true,
    )
  })

  it('an impossible issue date is refused at its field, and the story stays as it was', async () => {
    const data = storyData('标题', ['第一稿。'])
    const { id } = await desk.payload.create({ collection: 'articles', data })
    const wrong = { headline: '改', issueDate: '2026-13-40' }
    const answer = await desk.rest('PATCH', `/articles/${id}`, wrong, token())
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0].path).toBe('issueDate')
    const doc = await desk.payload.findByID({ id, collection: 'articles', draft: true })
    expect(doc).toMatchObject({ headline: '标题', issueDate: '2026-10-16' })
  })

  it('a bulk save in which one document fails changes none of the others', async () => {
    const ids: (number | string)[] = []
    for (const headline of ['甲', '乙', '丙'])
      ids.push(
        (
          await desk.payload.create({
            collection: 'articles',
            data: storyData(headline, ['正文。']),
          })
        ).id,
      )
    const { hooks } = desk.payload.collections['articles']!.config
    hooks.afterChange.push((({ doc }: { doc: { id: unknown } }) => {
      if (doc.id === ids[1]) throw new APIError('late', 400)
    }) as never)
    const where = { id: { in: ids } }
    const bulk = desk.payload.update({
      collection: 'articles',
      data: { section: '批量' },
      where,
    })
    await expect(bulk).rejects.toMatchObject({ status: 409 })
    hooks.afterChange.pop()
    const { docs } = await desk.payload.find({ collection: 'articles', draft: true, where })
    expect(docs.map((doc) => (doc as { section?: null | string }).section ?? null)).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('what stands on a page stays', () => {
  it.each(['article', 'photo'] as const)(
    'the %s is not deleted until it is taken off',
    async (what) => {
      const page = await layOutPage(desk, what === 'article' ? '2026-11-01' : '2026-11-02')
      const { id } = page[what]
      const { token: chief } = desk.people.chief
      const refused = await desk.rest('DELETE', `/${what}s/${id}`, undefined, { token: chief })
      expect(refused).toMatchObject({
        body: { errors: [{ data: { code: 'not-ready' } }] },
        status: 409,
      })
      if (what === 'article') {
        const trash = { deletedAt: '2026-11-01T10:00:00.000Z' }
        expect((await desk.rest('PATCH', `/articles/${id}`, trash, { token: chief })).status).toBe(
          409,
        )
      }
      await desk.payload.update({
        id: page.layout.id,
        collection: 'layouts',
        data: { placements: [] },
      })
      const gone = await desk.rest('DELETE', `/${what}s/${id}`, undefined, { token: chief })
      expect(gone.status).toBe(200)
    },
  )

  it('a page with sign-offs, and its edition, are not deleted', async () => {
    const { edition, layout } = await layOutPage(desk, '2026-11-03')
    await desk.transition({ action: 'send', layout: layout.id }, 'editor')
    const { token: chief } = desk.people.chief
    const refused = await desk.rest('DELETE', `/layouts/${layout.id}`, undefined, { token: chief })
    expect(refused.status).toBe(403)
    const kept = await desk.rest('DELETE', `/editions/${edition.id}`, undefined, { token: chief })
    expect(kept.status).toBe(409)
  })
})
