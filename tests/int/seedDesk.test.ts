import { readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { broadsheet, readPageState } from 'payload-broadsheet'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../desk/migrations/index.js'
import { events, photos, roster, staff, stories } from '../../desk/paper/index.js'
import { loginsFile } from '../../desk/seed/logins.js'
import { type SeedOptions, seedDesk } from '../../desk/seed/seedDesk.js'
import { createTestPayload, type TestPayload } from '../helpers/createTestPayload.js'

let dataDir: string
let desk: TestPayload
let printed: string[]
let isPowerCut: boolean

/** A hook that fails while the power is cut: the last steps of the seed then never happen. */
const cutOff = (layouts: CollectionConfig): CollectionConfig => {
  const fail = () => {
    if (isPowerCut) throw new Error('The power is cut.')
  }
  return { ...layouts, hooks: { ...layouts.hooks, afterChange: [fail] } }
}

const openDesk = async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'broadsheet-seed-'))
  isPowerCut = false
  printed = []
  desk = await createTestPayload({
    migrations, // generated for SQLite: typed narrower than Payload's own
    plugins: [broadsheet({ dataDir, overrides: { layouts: cutOff } })],
    sharp: sharp as never,
  })
}
const closeDesk = async () => {
  await desk.close()
  await rm(dataDir, { force: true, recursive: true })
}

const seed = (options: Partial<SeedOptions> = {}) =>
  seedDesk({
    dataDir,
    env: {},
    payload: desk.payload,
    print: (text) => printed.push(text),
    ...options,
  })

const find = async (collection: string) =>
  (
    await desk.payload.find({
      collection,
      depth: 0,
      pagination: false,
    })
  ).docs as unknown as Record<string, unknown>[]

const count = async (...collections: string[]) =>
  Promise.all(collections.map(async (collection) => (await find(collection)).length))

const phases = async () => {
  const layouts = await find('layouts')
  const inOrder = layouts.toSorted((a, b) => Number(a.pageNumber) - Number(b.pageNumber))
  const states = inOrder.map(({ id }) => readPageState(id as number, { payload: desk.payload }))
  return (await Promise.all(states)).map(({ phase }) => phase)
}

const contents = ['users', 'officials', 'photos', 'articles', 'events', 'editions', 'layouts']
const whole = [staff, roster, photos, stories, events].map((list) => list.length).concat(1, 4)

describe('a first start', () => {
  beforeAll(async () => {
    await openDesk()
    expect(await seed()).toBe('seeded')
  })
  afterAll(closeDesk)

  it('fills an empty desk, shows every state of a page, and is done once', async () => {
    expect(await count(...contents)).toEqual(whole)
    expect(await phases()).toEqual(['published', 'published', 'in-review', 'drafting'])
    const pages = (await find('snapshots')).map(({ pageNumber }) => pageNumber)
    expect(pages.toSorted()).toEqual([1, 2])

    const before = printed.length
    expect(await seed()).toBe('complete')
    expect(printed).toHaveLength(before)
    expect(await count(...contents)).toEqual(whole)
  })

  it('has two people sign each published page', async () => {
    const signatures = (await find('signoffs')).filter(({ action }) => action === 'sign')
    expect(signatures).toHaveLength(4)
    expect(new Set(signatures.map(({ user }) => user)).size).toBe(2)
  })

  it('links the people of the stories to the roster', async () => {
    const article = (await find('articles')).find(
      ({ headline }) => headline === stories[0]?.headline,
    )
    const chief = (await find('officials')).find(({ name }) => name === '顾怀远')
    const people = article?.people as { name: string; official: unknown }[]
    expect(people.find(({ name }) => name === '顾怀远')?.official).toBe(chief?.id)
  })

  it('prints logins that hold, and keeps them for the owner alone', async () => {
    const file = loginsFile(dataDir)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(staff.length)
    expect(printed.filter((text) => text.includes(lines[0] ?? '-'))).toHaveLength(1)
    const passwords = lines.map((line) => line.split(/\s+/)[1] ?? '')
    expect(new Set(passwords).size).toBe(staff.length)
    for (const [i, { email, role }] of staff.entries()) {
      expect(passwords[i]).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
      const data = { email, password: passwords[i] } as never
      const { user } = await desk.payload.login({ collection: 'users', data })
      expect(user).toMatchObject({ roles: [role] })
    }
  })
})

describe('an interrupted first start', () => {
  beforeEach(openDesk)
  afterEach(closeDesk)

  it('says so, publishes nothing, and is completed by the next one without doubles', async () => {
    isPowerCut = true
    await expect(seed()).rejects.toThrow(/half there: The power is cut\..*Start again/)
    expect(await find('snapshots')).toEqual([])
    expect(printed.some((text) => text.includes(staff[0]?.email ?? '-'))).toBe(false)
    const kept = readFileSync(loginsFile(dataDir), 'utf8')

    expect(await seed({ env: { BROADSHEET_SEED: '0' } })).toBe('switched-off')
    expect(printed.at(-1)).toContain('half there')

    isPowerCut = false
    expect(await seed()).toBe('seeded')
    expect(await count(...contents)).toEqual(whole)
    expect(await phases()).toEqual(['published', 'published', 'in-review', 'drafting'])
    expect(readFileSync(loginsFile(dataDir), 'utf8')).toBe(kept)
  })
})

describe('a desk that is not to be seeded', () => {
  beforeEach(openDesk)
  afterEach(closeDesk)

  it('stays empty with BROADSHEET_SEED=0', async () => {
    expect(await seed({ env: { BROADSHEET_SEED: '0' } })).toBe('switched-off')
    expect(printed).toEqual([])
    expect(await count(...contents)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('keeps what it has when somebody has worked at it', async () => {
    const data = { date: '2026-11-02', number: 3 } as never
    await desk.payload.create({ collection: 'editions', data })
    expect(await seed()).toBe('in-use')
    expect(await count(...contents)).toEqual([0, 0, 0, 0, 0, 1, 0])
  })
})
