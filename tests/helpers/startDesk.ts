import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type RunningDesk = {
  dataDir: string
  /** Runs the command line on the same database. */
  broadsheet: (...words: string[]) => Promise<{ code: number; stderr: string; stdout: string }>
  /** The same as one of the demo's people. */
  broadsheetAs: (name: string, ...words: string[]) => ReturnType<RunningDesk['broadsheet']>
  /** Password by the part of the demo logins before the @. */
  passwords: Record<string, string>
  stop: () => Promise<void>
  url: string
}

/** Builds the desk if needed and starts it as its users do, seeded, on an empty folder and a free port. */
export async function startDesk(): Promise<RunningDesk> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'broadsheet-e2e-'))
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port) }
  delete (env as Record<string, string | undefined>).NODE_ENV
  const built = await run(process.execPath, ['scripts/desk.mjs', '--if-needed'], env)
  if (built.code !== 0) throw new Error(`The desk was not built:\n${built.stdout}${built.stderr}`)
  const server = spawn(process.execPath, ['--conditions=production', 'build/server/server.mjs'], {
    env,
  })
  const url = `http://localhost:${port}`
  await waitUntilReady(`${url}/readyz`, server)
  const passwords = readPasswords(dataDir)
  return {
    broadsheet: (...words) => run(process.execPath, ['bin/broadsheet.mjs', ...words], env),
    broadsheetAs: (name, ...words) => {
      const asPerson = [...words, '--user', `${name}@qinghe.example`]
      const password = { BROADSHEET_PASSWORD: passwords[name] }
      return run(process.execPath, ['bin/broadsheet.mjs', ...asPerson], { ...env, ...password })
    },
    dataDir,
    passwords,
    stop: async () => {
      await ended(server)
      rmSync(dataDir, { force: true, recursive: true })
    },
    url,
  }
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  const output: string[] = []
  server.stdout?.on('data', (chunk) => output.push(String(chunk)))
  server.stderr?.on('data', (chunk) => output.push(String(chunk)))
  for (let attempt = 0; attempt < 240; attempt++) {
    if (server.exitCode !== null) break
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  server.kill('SIGKILL')
  throw new Error(`The desk did not start:\n${output.join('')}`)
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill('SIGKILL'), 5000)
    server.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    server.kill('SIGTERM')
  })
}

function readPasswords(dataDir: string): Record<string, string> {
  const lines = readFileSync(path.join(dataDir, 'demo-logins.txt'), 'utf8').split('\n')
  const logins = lines
    .map((line) => /^(\S+)@\S+\s+(\S+)/.exec(line.trim()))
    .filter((m) => m !== null)
  return Object.fromEntries(logins.map(([, name, password]) => [name!, password!]))
}

function run(command: string, words: string[], env: Record<string, string | undefined>) {
  return new Promise<{ code: number; stderr: string; stdout: string }>((resolve) => {
    const child = spawn(command, words, {
      env: env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.once('close', (code) => resolve({ code: code ?? 1, stderr, stdout }))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
