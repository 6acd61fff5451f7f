// A story is read in the same way and in the same save, whichever way it comes in.
import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import type * as GraphQL from 'graphql'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DateTag, EventTag, PersonTag } from '../../src/documents/tags.js'
import { runImport } from '../../src/runImport.js'
import { type TestDesk, createTestDesk, storyData } from '../helpers/createTestDesk.js'

// Payload's schema is made by the CommonJS copy of graphql; the other copy would refuse it.
const { graphql } = createRequire(import.meta.url)('graphql') as typeof GraphQL

const headline = '沿河治理工作推进会召开'
const paragraph =
  '本报讯（记者 常思远）10月12日上午，县委书记柳明川主持召开沿河治理工作推进会。县长贺兰若出席会议。'

let desk: TestDesk
beforeAll(async () => {
  desk = await createTestDesk()
  await desk.payload.create({
    collection: 'officials',
    data: { name: '柳明川', posts: [{ from: '2024-07', title: '县委书记' }] },
  })
})
afterAll(() => desk.close())

type Tagged = { dates: DateTag[]; events: EventTag[]; people: PersonTag[] }

/** The tags of a stored story, without the ids of their rows. */
async function tagsOf(id: number | string): Promise<string> {
  const found = await desk.payload.findByID({ id, collection: 'articles', depth: 0, draft: true })
  const { dates, events, people } = found as unknown as Tagged
  return JSON.stringify({ dates, events, people }, (key, value) =>
    key === 'id' ? undefined : value,
  )
}

const byLocalApi = async () =>
  (await desk.payload.create({ collection: 'articles', data: storyData(headline, [paragraph]) })).id

const byRest = async () => {
  const { token } = desk.people.reporter
  const answer = await desk.rest('POST', '/articles', storyData(headline, [paragraph]), { token })
  return answer.body.doc.id as number | string
}

const byGraphql = async () => {
  const { schema } = configToSchema(desk.payload.config)
  const req = await createLocalReq({ user: desk.people.reporter.user }, desk.payload)
  const answer = await graphql({
    contextValue: { req },
    schema,
    source: 'mutation Create($data: mutationArticleInput!) { createArticle(data: $data) { id } }',
    variableValues: { data: storyData(headline, [paragraph]) },
  })
  return (answer.data?.createArticle as { id: number | string }).id
}

const byImport = async () => {
  const raw = `${headline}\n\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD${paragraph}\n`
  const input = { fileName: 'page.txt', issueDate: '2026-10-16', raw }
  const result = await runImport(input, { payload: desk.payload })
  if (result.outcome !== 'imported') throw new Error('The page was not imported.')
  return result.entries.find(({ collection }) => collection === 'articles')!.id
}

it('reads the same people, dates and events by Local API, REST, GraphQL and import', async () => {
  const first = await tagsOf(await byLocalApi())
  expect(first).toContain('柳明川')
  expect(JSON.parse(first).people[1].official).toBeTruthy()
  for (const way of [byRest, byGraphql, byImport]) expect(await tagsOf(await way())).toBe(first)
})
