import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sqliteClient } from '../../src/exports/databases.js'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import type { Act } from '../helpers/hostileCollections.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'

const clientOf = (desk: HostileDesk) => sqliteClient(desk.payload as never)

describe('several Payloads in one process', () => {
  let first: HostileDesk
  beforeAll(async () => {
    first = await createHostileDesk({ database: 'sqlite' })
  })
  afterAll(() => first.close())

  test('two copies of the module, and a link to the folder, share one queue', async () => {
    const link = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-')), 'link')
    fs.symlinkSync(path.dirname(String(first.file)), link)
    vi.resetModules()
    const copy = await import('../helpers/createHostileDesk.js')
    expect(copy.createHostileDesk).not.toBe(createHostileDesk)
    const file = path.join(link, path.basename(String(first.file)))
    const second = await copy.createHostileDesk({
      database: 'sqlite',
      file,
      sqlite: { push: false },
    })
    expect(clientOf(second)).toBe(clientOf(first))
    const saves = Array.from({ length: 40 }, (_, i) =>
      (i % 2 ? first : second).createPost('shared'),
    )
    await Promise.all(saves)
    expect(await first.count('posts', 'shared')).toBe(40)
    expect(await leftovers(first.payload)).toEqual(nothingLeft)
    await second.payload.destroy()
    await first.createPost('after the other left')
  })

  test('a save on one file inside a save on another is a transaction of its own', async () => {
    const other = await createHostileDesk({ database: 'sqlite' })
    const act: Act = async () => {
      await other.createPost('elsewhere')
      await sleep(10)
      throw new Error('here it failed')
    }
    await expect(first.createPost('here', { act })).rejects.toThrow('here it failed')
    expect([await first.count('posts', 'here'), await other.count('posts', 'elsewhere')]).toEqual([
      0, 1,
    ])
    await other.close()
  })

  test('a hot reload under load loses nothing that was acknowledged', async () => {
    const saves = Array.from({ length: 20 }, () => first.createPost('reloaded'))
    await sleep(20)
    await first.payload.db.destroy?.()
    await first.payload.db.init?.()
    await first.payload.db.connect?.({ hotReload: true })
    const kept = (await Promise.allSettled(saves)).filter(({ status }) => status === 'fulfilled')
    expect(await first.count('posts', 'reloaded')).toBe(kept.length)
    await first.createPost('after the reload')
    expect(await first.count('posts', 'after the reload')).toBe(1)
  })
})
