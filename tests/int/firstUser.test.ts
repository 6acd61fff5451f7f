import { afterAll, beforeAll, expect, it } from 'vitest'
import { broadsheet } from 'payload-broadsheet'
import { migrations } from '../../desk/migrations/index.js'
import { type TestPayload, createTestPayload } from '../helpers/createTestPayload.js'

let desk: TestPayload
beforeAll(async () => {
  desk = await createTestPayload({ migrations, plugins: [broadsheet()] })
})
afterAll(() => desk.close())

const login = (name: string) => ({ email: `${name}@example.org`, name, password: 'a-password' })

it('makes the first user of an empty desk its administrator, and nobody after that', async () => {
  const first = await desk.rest('POST', '/users/first-register', login('first'))
  expect(first.body.user).toMatchObject({ roles: ['admin'] })
  const { token } = first.body
  const stranger = await desk.rest('POST', '/users', { ...login('stranger'), roles: ['admin'] })
  expect(stranger.status).toBe(403)
  const second = await desk.rest('POST', '/users', login('second'), { token })
  expect(second.body.doc.roles ?? []).toEqual([])
})

it('lets nobody give roles to themselves', async () => {
  const { id } = await desk.payload.create({
    collection: 'users',
    data: { ...login('third'), roles: ['reporter'] },
  })
  const { token } = await desk.payload.login({ collection: 'users', data: login('third') })
  const raise = { name: 'Third', roles: ['editor-in-chief'] }
  await desk.rest('PATCH', `/users/${id}`, raise, { token })
  const user = await desk.payload.findByID({ id, collection: 'users' })
  expect(user).toMatchObject({ name: 'Third', roles: ['reporter'] })
})
