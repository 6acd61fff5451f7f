// A page or a Word document is shown before anything is saved; what is taken is saved, what is left is not, and undo takes it back.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { paragraphsToBody } from '../../src/articles/core/lexicalText.js'
import type { AnalysedPageItem } from '../../src/analyse.js'
import { type RoleName, type TestDesk, createTestDesk, picture } from '../helpers/createTestDesk.js'
import { docx } from '../helpers/docx.js'
import { rawPage } from '../helpers/importedPage.js'

type Doc = Record<string, unknown> & { id: number | string }

let desk: TestDesk
beforeAll(async () => {
  desk = await createTestDesk()
})
afterEach(async () => {
  for (const collection of ['articles', 'photos', 'editions', 'imports'] as const)
    await desk.payload.delete({ collection, where: { id: { exists: true } } })
})
afterAll(() => desk.close())

const post = (path: string, body: unknown, as: RoleName | undefined = 'reporter', headers = {}) =>
  desk.rest('POST', `/imports/${path}`, body, { headers, token: as && desk.people[as].token })
const preview = (bytes: Uint8Array, fileName: string, as?: RoleName, headers = {}) =>
  post(`preview?issueDate=2026-10-16&fileName=${encodeURIComponent(fileName)}`, bytes, as, {
    'content-type': 'application/octet-stream',
    ...headers,
  })
const page = () => preview(new TextEncoder().encode(rawPage), 'page.txt')
const take = (items: unknown[], more = {}, as?: RoleName) =>
  post('take', { fileName: 'page.txt', issueDate: '2026-10-16', items, ...more }, as)
const all = async (collection: string) =>
  (await desk.payload.find({ collection, draft: true, pagination: false })).docs as unknown as Doc[]
const counts = async () =>
  Promise.all(['articles', 'photos', 'editions', 'imports'].map(async (c) => (await all(c)).length))
const nothing = [0, 0, 0, 0]

const story = docx([
  { style: 'Title', text: '沿河步道通到家门口' },
  '本报记者 常思远 通讯员 邱明达',
  '本报讯（记者 常思远）10月15日上午，沿河步道全线贯通。',
  { style: 'heading 2', text: '三年修一段路' },
  '全长 6.8 公里。',
])

describe('a page that is dropped', () => {
  it('is shown as it was recognised, with the lines that each item came from, and not saved', async () => {
    const { body, status } = await page()
    expect(status).toBe(200)
    expect(body.items).toHaveLength(15)
    const found = body.items as AnalysedPageItem[]
    const item = found.find(({ headline }) => headline === '温知行到禾丰智能农机公司调研')!
    expect(item.mentions.length).toBeGreaterThan(0)
    const [first] = item.rawLines[0]!
    expect(body.lines[first - 1]).toContain('温知行')
    expect(body).toMatchObject({ earlier: null, fileName: 'page.txt', issueDate: '2026-10-16' })
    expect(await counts()).toEqual(nothing)
  })

  it('is shown to nobody without the right to write stories', async () => {
    const anonymous = await desk.rest('POST', '/imports/preview', new Uint8Array([49]))
    expect([anonymous.status, anonymous.body.errors[0].data.code]).toEqual([403, 'forbidden'])
    const stranger = { email: 'stranger@example.org', password: 'a-password' }
    await desk.payload.create({ collection: 'users', data: { ...stranger, name: 's', roles: [] } })
    const { token } = await desk.payload.login({ collection: 'users', data: stranger })
    for (const path of ['preview', 'read', 'take', '1/undo']) {
      const answer = await desk.rest('POST', `/imports/${path}`, {}, { token })
      expect([path, answer.status]).toEqual([path, 403])
    }
  })

  it('says that it was brought in before', async () => {
    const { items } = (await page()).body
    await take(items)
    expect((await page()).body.earlier).toMatchObject({ count: 15, fileName: 'page.txt' })
  })
})

describe('items that are mended', () => {
  it('are read again, with their warnings, and not saved', async () => {
    const { items } = (await page()).body
    const photo = items.find((item: AnalysedPageItem) => item.kind === 'photo' && item.credit)
    const changed = { ...photo, credit: '', paragraphs: ['10月15日，贺成章在田间。'] }
    const { body } = await post('read', { issueDate: '2026-10-16', items: [changed] })
    expect(body.items[0].warnings.map(({ code }: { code: string }) => code)).toContain(
      'caption-without-credit',
    )
    expect(body.items[0].dates[0].value).toBe('2026-10-15')
    expect(await counts()).toEqual(nothing)
  })

  it('that cannot be read are refused by their place', async () => {
    const items = [{ kind: 'article', paragraphs: ['甲', 7] }]
    const { body, status } = await post('read', { issueDate: '2026-10-16', items })
    expect([status, body.errors[0].message]).toEqual([
      400,
      expect.stringContaining('items.0.paragraphs.1'),
    ])
    expect((await take([], {})).status).toBe(400)
    expect((await take(items, { issueDate: '2026-02-30' })).status).toBe(400)
    expect(await counts()).toEqual(nothing)
  })
})

describe('items that are taken', () => {
  it('are saved as they were mended, and what is left is not', async () => {
    const { items } = (await page()).body as { items: AnalysedPageItem[] }
    const [first, second, third] = items.filter(({ kind }) => kind === 'article')
    const mended = {
      ...first!,
      headline: '改过的标题',
      headings: [0],
      paragraphs: ['小标题', '甲乙。'],
    }
    const { body, status } = await take([mended, second, third])
    expect([status, body.outcome]).toEqual([201, 'imported'])
    expect(await counts()).toEqual([3, 0, 0, 1])
    const saved = (await all('articles')).find(({ headline }) => headline === '改过的标题')
    expect(saved?._status).toBe('draft')
    expect(JSON.stringify(saved?.body)).toContain('甲乙。')
    expect(JSON.stringify(saved?.body)).toContain('"h3"')
  })

  it('and left at first can be taken later', async () => {
    const { items } = (await page()).body as { items: AnalysedPageItem[] }
    await take(items.slice(0, 3))
    expect((await take(items.slice(3, 4))).status).toBe(201)
    expect((await all('imports')).length).toBe(2)
  })

  it('a second time are asked about, and brought up to date when asked', async () => {
    const { items } = (await page()).body
    const first = (await take(items)).body
    const again = await take(items)
    expect(again).toMatchObject({
      body: { earlier: { count: 15, id: first.id }, outcome: 'imported-before' },
      status: 409,
    })
    expect((await take(items, { again: true })).status).toBe(201)
    expect((await all('articles')).length).toBe(12)
  })

  it('are all saved or none', async () => {
    const { items } = (await page()).body
    const { payload } = desk
    const create = payload.create.bind(payload)
    let calls = 0
    payload.create = ((call: never) => {
      if (++calls === 3) throw new Error('the disk is full')
      return create(call)
    }) as unknown as typeof payload.create
    expect((await take(items)).status).toBe(500)
    payload.create = create
    expect(await counts()).toEqual(nothing)
  })
})

describe('undo', () => {
  const taken = async (as: RoleName = 'reporter') => {
    const { items } = (await page()).body
    return (await take(items.slice(0, 3), {}, as)).body
  }

  it('takes back what the same person brought in', async () => {
    const { id } = await taken()
    expect(await post(`${id}/undo`, {})).toMatchObject({ body: { outcome: 'undone' }, status: 200 })
    expect(await counts()).toEqual([0, 0, 0, 1])
    expect((await post(`${id}/undo`, {})).status).toBe(409)
  })

  it('leaves what somebody has touched since, and says so', async () => {
    const { id } = await taken()
    const [touched] = await all('articles')
    const data = { body: paragraphsToBody(['改写。']) } as never
    await desk.payload.update({ id: touched!.id, collection: 'articles', data })
    const { body } = await post(`${id}/undo`, {})
    expect(body.kept).toMatchObject([{ entry: { id: touched!.id }, reason: 'changed' }])
    expect((await all('articles')).map((doc) => doc.id)).toEqual([touched!.id])
  })

  it('of another person’s import needs the right to remove stories', async () => {
    const { id } = await taken('editor')
    expect((await post(`${id}/undo`, {})).status).toBe(403)
    expect(await counts()).toEqual([2, 1, 1, 1])
    expect((await post(`${id}/undo`, {}, 'editor')).status).toBe(200)
    expect(await counts()).toEqual([0, 0, 0, 1])
  })

  it('of what never was is said to be unknown', async () => {
    const known = desk.payload.db.defaultIDType === 'number' ? '4711' : '65f0a0a0a0a0a0a0a0a0a0a0'
    for (const id of [known, 'nothing']) expect((await post(`${id}/undo`, {})).status).toBe(404)
  })
})

describe('a Word document', () => {
  it('becomes one draft with headline, names and crossheads', async () => {
    const { body } = await preview(story, '步道.docx')
    expect(body.items).toMatchObject([{ headline: '沿河步道通到家门口', headings: [1] }])
    expect((await take(body.items, { fileName: '步道.docx' })).status).toBe(201)
    const [article] = await all('articles')
    expect(article).toMatchObject({ _status: 'draft', headline: '沿河步道通到家门口' })
    expect(article?.credits).toMatchObject([
      { name: '常思远', role: '本报记者' },
      { name: '邱明达', role: '通讯员' },
    ])
  })

  it('says which lines of a page are in none of its items', async () => {
    const raw = '云梧报　　2026年10月16日　星期五\n\n清晨的渠水\n本报讯 10月15日，渠水到田。\n'
    const { body } = await preview(new TextEncoder().encode(raw), 'page.txt')
    expect(body).toMatchObject({ items: [{ headline: '清晨的渠水' }], leftOut: [[1, 1]] })
  })

  it('pasted as HTML is one story too', async () => {
    const html = '<h1>沿河步道通到家门口</h1><p>本报讯&nbsp; 步道贯通。</p><img src=x>'
    const { body } = await preview(new TextEncoder().encode(html), '粘贴', 'reporter', {
      'content-type': 'text/html;charset=utf-8',
    })
    expect(body).toMatchObject({
      items: [{ headline: '沿河步道通到家门口', paragraphs: ['本报讯 步道贯通。'] }],
      pictures: 1,
    })
  })
})

describe('bad input gets a clear answer', () => {
  it.each([
    [
      'bytes that are not text',
      async () => new Uint8Array([0, 1, 2, 3, 0, 255]),
      'page.txt',
      'binary',
    ],
    [
      'a photo renamed .docx',
      async () => new Uint8Array((await picture()).data),
      'story.docx',
      'binary',
    ],
    ['50 MB', async () => new Uint8Array(50 * 1024 * 1024).fill(97), 'page.txt', 'too-large'],
    ['nothing', async () => new TextEncoder().encode('  \n'), 'page.txt', 'empty'],
    ['a text renamed .docx', async () => new TextEncoder().encode('甲'), 'a.docx', 'not-docx'],
  ] as const)('%s', async (_what, bytes, fileName, code) => {
    const { body, status } = await preview(await bytes(), fileName, 'reporter', {
      'accept-language': 'zh',
    })
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(new RegExp(`^“${fileName}”.*。$`))
    expect(body.errors[0].data).toMatchObject({ code: 'bad-input', details: { code } })
    expect(await counts()).toEqual(nothing)
  })

  it('a day that is none', async () => {
    const { body, status } = await desk.rest(
      'POST',
      '/imports/preview?issueDate=2026-13-01&fileName=a.txt',
      new TextEncoder().encode('甲'),
      { token: desk.people.reporter.token },
    )
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('2026-13-01')])
  })
})
