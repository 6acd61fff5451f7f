import Table from 'cli-table3'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { PageState, TransitionAction } from '../documents/review.js'
import { resolvedOptionsOf } from '../options.js'
import { askPassword } from './ask.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'
import type { Format } from './options.js'
import { language, say } from './words/say.js'

type Move = {
  action?: TransitionAction
  date: string
  email?: string
  /** Hash of what was read, or its first characters. */
  hash?: string
  number: number
  opinion?: string
}

/**
 * Shows a page's state, after the transition when one is asked for.
 * @throws CommandError when there is no such page or nobody of that name; Refusal when it may not happen
 */
export const moveInDesk = (move: Move, format: Format): Promise<void> =>
  onDesk(async (payload) => {
    const { readPageState, runTransition } = await import('../runTransition.js')
    const layout = await findPage(payload, move)
    const { action, email, hash, opinion } = move
    const before = await readPageState(layout, { payload })
    if (!action || !email) return print(before, payload, format)
    const user = await signIn(payload, email)
    const input = { action, hash: hash && whole(hash, before.hash), layout, opinion }
    print(await runTransition(input, { payload, user }), payload, format)
  })

/** A hash may be cut to eight characters, as a person copies it; one that does not fit stays as it is and is refused. */
const whole = (hash: string, present: string): string =>
  hash.length >= 8 && present.startsWith(hash) ? present : hash

async function findPage(payload: Payload, { date, number }: Move): Promise<number | string> {
  const { slugs } = resolvedOptionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.layouts,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { 'edition.date': { equals: date }, pageNumber: { equals: number } },
  })
  if (docs[0]) return docs[0].id
  throw new CommandError(say('pageNone', { date, number }))
}

async function signIn(payload: Payload, email: string): Promise<TypedUser> {
  const collection: CollectionSlug = resolvedOptionsOf(payload).slugs.users
  const password =
    process.env.BROADSHEET_PASSWORD ?? (await askPassword(say('passwordOf', { email })))
  try {
    const { user } = await payload.login({ collection, data: { email, password } })
    return { ...user, collection } as TypedUser
  } catch (cause) {
    throw new CommandError(say('signInFailed', { email }), { cause })
  }
}

function print(state: PageState, payload: Payload, format: Format): void {
  if (format === 'json') return void process.stdout.write(`${JSON.stringify(state, null, 2)}\n`)
  const { steps } = resolvedOptionsOf(payload)
  const table = new Table({
    head: [say('headStep'), say('headSignedBy'), say('headSignedAt'), ''],
    style: { border: [], head: [] },
  })
  for (const { at, isStale, key, signedBy } of state.steps) {
    const label = steps.find((step) => step.key === key)?.label[language] ?? key
    table.push([label, signedBy?.name ?? '', at ?? '', isStale ? say('signatureStale') : ''])
  }
  const sentence = say('pageState', { hash: state.hash, phase: say(`phase-${state.phase}`) })
  process.stdout.write(`${sentence}\n${table.toString()}\n`)
}
