import { randomInt } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type PaperStaff, staff } from '../paper/index.js'

/** A person of the demo desk with the password to sign in. */
export type Login = PaperStaff & { password: string }

/** Letters and digits that nobody mistakes for one another when copying by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** 16 random characters in four groups, about 79 bits. */
export function readablePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

/** The file that keeps the demo passwords, readable by its owner alone. */
export const loginsFile = (dataDir: string): string =>
  path.resolve(/*turbopackIgnore: true*/ dataDir, 'demo-logins.txt')

/**
 * Passwords of the demo desk: those kept by an interrupted seed, new ones for the others. They are on disk before
 * the first user is made, so that no interruption leaves a user whose password nobody knows.
 */
export async function keepLogins(dataDir: string): Promise<Login[]> {
  const file = loginsFile(dataDir)
  const kept = await readKept(file)
  const logins = staff.map((person) => ({
    ...person,
    password: kept.get(person.email) ?? readablePassword(),
  }))
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${loginTable(logins)}\n`, { mode: 0o600 })
  await chmod(file, 0o600) // `mode` holds for a new file only
  return logins
}

/** One line a person: address, password, role. */
export const loginTable = (logins: Login[]): string =>
  logins
    .map(({ email, job, name, password, role }) =>
      [email.padEnd(26), password, `${name} · ${job} · ${role}`].join('  '),
    )
    .join('\n')

async function readKept(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch((err: NodeJS.ErrnoException) => {
    if (err.code === 'ENOENT') return ''
    throw err
  })
  const lines = text.split('\n').map((line) => line.split(/\s+/))
  return new Map(
    lines.flatMap(([email, password]) => (email && password ? [[email, password]] : [])),
  )
}
