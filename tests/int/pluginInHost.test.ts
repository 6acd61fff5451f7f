// The plugin in a stranger's config: nothing of the host's is clobbered.
import { type CollectionConfig, type Config, buildConfig } from 'payload'
import { broadsheet } from 'payload-broadsheet'
import { databaseFromEnv } from 'payload-broadsheet/databases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPayload, createTestPayload } from '../helpers/createTestPayload.js'
import { storyData } from '../helpers/createTestDesk.js'

const calls: string[] = []
const members: CollectionConfig = {
  slug: 'members',
  access: { read: () => (calls.push('members access'), true) },
  auth: true,
  fields: [{ name: 'grade', type: 'text' }],
  hooks: { beforeChange: [({ data }) => (calls.push('members hook'), data)] },
}
const pages: CollectionConfig = {
  slug: 'pages',
  access: { read: () => (calls.push('pages access'), true) },
  fields: [{ name: 'title', type: 'text' }],
  hooks: { afterRead: [({ doc }) => (calls.push('pages hook'), doc)] },
}

let host: TestPayload
beforeAll(async () => {
  host = await createTestPayload({
    admin: { user: 'members' },
    collections: [members, pages],
    custom: { theirs: 1 },
    endpoints: [{ handler: () => Response.json({ theirs: true }), method: 'get', path: '/theirs' }],
    i18n: {
      translations: { en: { broadsheet: { article: 'Story' }, theirs: { hello: 'Hello' } } },
    },
    onInit: () => void calls.push('onInit'),
    plugins: [
      broadsheet({
        overrides: {
          photos: (photos) => ({ ...photos, labels: { plural: 'Pictures', singular: 'Picture' } }),
        },
        rolesOf: ({ grade }) => (grade === 'boss' ? ['editor-in-chief'] : []),
        slugs: { events: 'happenings', users: 'members' },
      }),
    ],
  })
})
afterAll(() => host.close())

describe('the plugin in a config with its own users, hooks, access and onInit', () => {
  it('lets all of them run', async () => {
    expect(calls).toContain('onInit')
    const login = { email: 'boss@example.org', password: 'a-password' }
    await host.payload.create({
      collection: 'members' as never,
      data: { ...login, grade: 'boss' },
    })
    await host.payload.create({ collection: 'pages' as never, data: { title: 'About' } })
    await host.rest('GET', '/pages')
    await host.rest('GET', '/members')
    expect(new Set(calls)).toEqual(
      new Set(['members access', 'members hook', 'onInit', 'pages access', 'pages hook']),
    )
    expect((await host.rest('GET', '/theirs')).body).toEqual({ theirs: true })
    expect(host.payload.config.custom).toMatchObject({ theirs: 1 })
  })

  it('brings no users of its own and adds no field where roles come from the host', () => {
    const slugs = host.payload.config.collections.map(({ slug }) => slug)
    expect(slugs).not.toContain('users')
    expect(slugs).toContain('happenings')
    expect(slugs).not.toContain('events')
  })

  it('lets the host’s words and overrides win', () => {
    const { i18n } = host.payload.config
    expect(i18n.translations).toMatchObject({
      en: { broadsheet: { article: 'Story', photo: 'Photo' }, theirs: { hello: 'Hello' } },
    })
    expect(host.payload.collections['photos' as never]).toMatchObject({
      config: { labels: { plural: 'Pictures' } },
    })
  })

  it('takes rights from the host’s own field', async () => {
    const login = { email: 'reader@example.org', password: 'a-password' }
    await host.payload.create({
      collection: 'members' as never,
      data: { ...login, grade: 'reader' },
    })
    const token = async (email: string) =>
      (
        await host.payload.login({
          collection: 'members' as never,
          data: { email, password: 'a-password' },
        })
      ).token
    const write = async (email: string) =>
      (
        await host.rest('POST', '/articles', storyData('标题', ['正文。']), {
          token: await token(email),
        })
      ).status
    expect(await write('reader@example.org')).toBe(403)
    expect(await write('boss@example.org')).toBe(201)
  })

  it('leaves the host’s objects as they were', () => {
    const config = {
      collections: [members],
      db: undefined as never,
      secret: 's',
    } as unknown as Config
    const before = JSON.stringify(config)
    broadsheet({ slugs: { users: 'members' } })(config)
    expect(JSON.stringify(config)).toBe(before)
  })

  it('keeps collections and fields when switched off, and leaves out hooks and endpoints', async () => {
    const off = await buildConfig({
      collections: [members],
      db: databaseFromEnv({ dataDir: '/nowhere', env: {} }),
      plugins: [broadsheet({ enabled: false, slugs: { users: 'members' } })],
      secret: 's',
    })
    const articles = off.collections.find(({ slug }) => slug === 'articles')
    expect(articles?.flattenedFields.map(({ name }) => name)).toContain('people')
    expect(articles?.hooks.beforeChange).toEqual([])
    const layouts = off.collections.find(({ slug }) => slug === 'layouts')
    expect(JSON.stringify(layouts?.endpoints)).not.toContain('transition')
  })
})
