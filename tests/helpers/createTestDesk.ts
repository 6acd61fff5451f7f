import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import type { Payload, TypedUser } from 'payload'
import {
  type BroadsheetOptions,
  type PageState,
  broadsheet,
  runTransition,
} from 'payload-broadsheet'
import { readPageState } from 'payload-broadsheet'
import sharp from 'sharp'
import { migrations } from '../../desk/migrations/index.js'
import { paragraphsToBody } from '../../src/articles/core/lexicalText.js'
import type { TransitionInput } from '../../src/review/transitionInput.js'
import { type TestPayload, createTestPayload } from './createTestPayload.js'

export type RoleName = 'admin' | 'chief' | 'editor' | 'reporter'
export type Person = { token: string; user: TypedUser }
type Id = number | string

const rolesOf: Record<RoleName, string> = {
  admin: 'admin',
  chief: 'editor-in-chief',
  editor: 'desk-editor',
  reporter: 'reporter',
}

export type TestDesk = TestPayload & {
  dataDir: string
  people: Record<RoleName, Person>
  state: (layout: Id) => Promise<PageState>
  transition: (input: TransitionInput, as: RoleName) => Promise<PageState>
}

/** A desk with a user of every role on a fresh database. The schema comes from the migrations that ship. */
export async function createTestDesk(
  options: BroadsheetOptions = {},
  parts: Parameters<typeof createTestPayload>[0] = {},
): Promise<TestDesk> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'broadsheet-desk-'))
  const hasOwnSchema = Boolean(parts.collections || parts.plugins || options.slugs)
  const desk = await createTestPayload({
    i18n: { fallbackLanguage: 'en', supportedLanguages: { en, zh } },
    migrations: hasOwnSchema ? undefined : migrations,
    sharp: sharp as never,
    ...parts,
    plugins: [broadsheet({ dataDir, ...options }), ...(parts.plugins ?? [])],
  })
  const people = await addPeople(desk.payload)
  return {
    ...desk,
    close: async () => {
      await desk.close()
      rmSync(dataDir, { force: true, recursive: true })
    },
    dataDir,
    people,
    state: (layout) => readPageState(layout, { payload: desk.payload }),
    transition: (input, as) =>
      runTransition(input, { payload: desk.payload, user: people[as].user }),
  }
}

async function addPeople(payload: Payload): Promise<TestDesk['people']> {
  const people = {} as TestDesk['people']
  for (const name of Object.keys(rolesOf) as RoleName[]) {
    const login = { email: `${name}@example.org`, password: `${name}-password` }
    await payload.create({
      collection: 'users',
      data: { ...login, name, roles: [rolesOf[name]] },
    })
    const { token, user } = await payload.login({ collection: 'users', data: login })
    people[name] = { token: token!, user: { ...user, collection: 'users' } as TypedUser }
  }
  return people
}

/** A story's data as a client sends it. */
export const storyData = (headline: string, paragraphs: string[], extra: object = {}) =>
  ({ body: paragraphsToBody(paragraphs), headline, issueDate: '2026-10-16', ...extra }) as never

/** A small picture of one colour. */
export const picture = async (colour = '#88aacc') => {
  const data = await sharp({ create: { background: colour, channels: 3, height: 40, width: 60 } })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: 'picture.jpg', size: data.length }
}

/** An edition with one page that holds one story and one photo. */
export async function layOutPage({ payload }: Pick<TestDesk, 'payload'>, date = '2026-10-16') {
  const article = await payload.create({
    collection: 'articles',
    data: storyData('沿河步道全线贯通', ['本报讯（记者 常思远）10月15日上午，沿河步道全线贯通。']),
  })
  const photo = await payload.create({
    collection: 'photos',
    data: { caption: '步道上的晨练者。', creditLine: '常思远 摄' },
    file: await picture(),
  })
  const edition = await payload.create({
    collection: 'editions',
    data: { date, number: 1 },
  })
  const frame = { columns: 2, headlineStyle: 'lead', width: 6 }
  const layout = await payload.create({
    collection: 'layouts',
    data: {
      edition: edition.id,
      grid: { columns: 12, rows: 16 },
      pageName: '要闻',
      pageNumber: 1,
      placements: [
        { ...frame, height: 8, what: { relationTo: 'articles', value: article.id }, x: 0, y: 0 },
        { ...frame, height: 8, what: { relationTo: 'photos', value: photo.id }, x: 6, y: 0 },
      ],
    },
  })
  return { article, edition, layout, photo }
}

/** Takes a page through every step: sent by the desk editor, signed by desk editor and chief, published by the chief. */
export async function publishPage(desk: TestDesk, layout: Id): Promise<PageState> {
  await desk.transition({ action: 'send', layout }, 'editor')
  await sign(desk, layout, 'editor')
  await sign(desk, layout, 'chief')
  return desk.transition({ action: 'publish', layout }, 'chief')
}

export async function sign(desk: TestDesk, layout: Id, as: RoleName): Promise<PageState> {
  const { hash } = await desk.state(layout)
  return desk.transition({ action: 'sign', hash, layout }, as)
}
