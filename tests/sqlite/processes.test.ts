import { build } from 'esbuild'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sqliteClient } from '../../src/exports/databases.js'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'

const bundle = path.resolve('node_modules/.cache/broadsheet-tests', `writer-${process.pid}.mjs`)

interface Writer {
  child: ChildProcess
  /** Ids whose saves the process has called done. */
  acknowledged: () => number[]
  errors: () => string[]
}

/** Starts a writing process and waits for its first word. */
async function startWriter(file: string, milliseconds: number, parallel: number): Promise<Writer> {
  const argv = ['--conditions=production', bundle, file, String(milliseconds), String(parallel)]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.startsWith('R')) resolve()
    })
  })
  return {
    acknowledged: () => [...output.matchAll(/^\+(\d+)$/gm)].map(([, id]) => Number(id)),
    child,
    errors: () => [...output.matchAll(/^E (.*)$/gm)].map(([, message]) => String(message)),
  }
}

describe('another process on the same file', () => {
  let desk: HostileDesk
  beforeAll(async () => {
    await build({
      bundle: true,
      entryPoints: ['tests/sqlite/child/writer.ts'],
      format: 'esm',
      outfile: bundle,
      packages: 'external',
      platform: 'node',
    })
    desk = await createHostileDesk({ database: 'sqlite', sqlite: { maxWait: 60_000 } })
  })
  afterAll(async () => {
    await desk.close()
    fs.rmSync(bundle, { force: true })
  })

  const integrity = async () => {
    const { rows } = await sqliteClient(desk.payload as never).execute('PRAGMA integrity_check')
    return rows[0]?.integrity_check
  }
  const missing = async (ids: number[]) => {
    const where = { id: { in: ids } }
    const { totalDocs } = await desk.payload.count({ collection: 'posts', where })
    return ids.length - totalDocs
  }

  test('killed under load five times, loses nothing acknowledged and leaves nothing half done', async () => {
    const acknowledged: number[] = []
    for (const delay of [150, 250, 400, 300, 200]) {
      const writer = await startWriter(String(desk.file), 60_000, 8)
      await vi.waitUntil(() => writer.acknowledged().length > 0, 30_000)
      await sleep(delay)
      const closed = once(writer.child, 'close')
      writer.child.kill('SIGKILL')
      await closed
      acknowledged.push(...writer.acknowledged())
      expect(writer.errors()).toEqual([])
      expect(await integrity()).toBe('ok')
      expect(await leftovers(desk.payload)).toEqual(nothingLeft)
    }
    expect(await missing(acknowledged)).toBe(0)
    expect(await desk.count('posts', 'never')).toBe(0)
  })

  test('writes beside this one, and no save fails on either side', async () => {
    const writer = await startWriter(String(desk.file), 4000, 3)
    const closed = once(writer.child, 'close')
    let saves = 0
    while (writer.child.exitCode === null && saves < 400) {
      await desk.createPost('server')
      saves += 1
    }
    await closed
    expect([writer.errors(), await desk.count('posts', 'server')]).toEqual([[], saves])
    expect(await missing(writer.acknowledged())).toBe(0)
    expect(writer.acknowledged().length).toBeGreaterThan(0)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })
})
