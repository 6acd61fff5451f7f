// Promise 4: a page that comes again changes no published state.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runImport } from '../../src/runImport.js'
import { pageWith, rawPage } from '../helpers/importedPage.js'
import { type TestDesk, createTestDesk, publishPage } from '../helpers/createTestDesk.js'

const headline = '一把镰刀的退休'
const corrected = rawPage.replace('渡\n口村村民', '渡\n头村村民')

let desk: TestDesk
beforeAll(async () => {
  desk = await createTestDesk()
})
afterAll(() => desk.close())

const run = async (raw: string, again = false) => {
  const page = { again, fileName: 'page.txt', issueDate: '2026-10-16', raw }
  const result = await runImport(page, { payload: desk.payload })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  return result
}
const stored = (id: number | string, draft: boolean) =>
  desk.payload.findByID({ id, collection: 'articles', depth: 0, draft })

it('a correction of a published story goes into its draft alone', async () => {
  expect(corrected).not.toBe(rawPage)
  const { edition } = await run(rawPage)
  const { docs } = await desk.payload.find({
    collection: 'articles',
    where: { headline: { equals: headline } },
  })
  const { id } = docs[0]!
  const layout = await desk.payload.create({
    collection: 'layouts',
    data: pageWith(edition, id),
  })
  await publishPage(desk, layout.id)
  const published = await stored(id, false)
  expect(published._status).toBe('published')

  await run(corrected, true)

  expect(await stored(id, false)).toEqual(published)
  const draft = await stored(id, true)
  expect(draft._status).toBe('draft')
  expect(JSON.stringify(draft.body)).toContain('渡头村')
})
