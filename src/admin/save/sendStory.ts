import type { StoredStory, Story } from './story.js'

/** What is wrong with a field, in a sentence. */
export type FieldFault = { message: string; path: string }

/** How a save ended. */
export type Outcome =
  | { kind: 'saved'; message: string; stored: StoredStory }
  /** Somebody else saved it meanwhile. */
  | { kind: 'stale'; message: string }
  /** The same once more would be refused again. */
  | { faults: FieldFault[]; kind: 'refused'; message: string }
  /** Perhaps next time: no connection, a busy server, a session that ended, a lock. The message may be empty. */
  | { kind: 'failed'; message: string }

export type Save = {
  /** True to reuse the version of the autosave before. */
  isAutosave: boolean
  /** State of the story that was edited. */
  revision: number | undefined
  story: Story
}

export type StoryAddress = {
  /** Language in which the server shall answer. */
  language: string
  /** Address of the story in REST. */
  url: string
}

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 60_000

/** Faults that pass: a session, a lock, a server that is told too much at once. */
const passing = new Set([401, 403, 408, 423, 429])

/** Saves a story as a draft. Whatever happens is an outcome, never an exception. */
export async function sendStory(
  { language, url }: StoryAddress,
  { isAutosave, revision, story }: Save,
): Promise<Outcome> {
  const query = `${url.includes('?') ? '&' : '?'}depth=0&draft=true${isAutosave ? '&autosave=true' : ''}`
  try {
    const response = await fetch(url + query, {
      body: JSON.stringify({ ...story, _status: 'draft', revision }),
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      method: 'PATCH',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return outcomeOf(response.status, (await response.json()) as Answer)
  } catch {
    return { kind: 'failed', message: '' }
  }
}

type Fault = { data?: { code?: string; errors?: FieldFault[] }; message?: string }
type Answer = { doc?: StoredStory; errors?: Fault[]; message?: string }

function outcomeOf(status: number, { doc, errors, message = '' }: Answer): Outcome {
  if (status < 400 && doc) return { kind: 'saved', message, stored: doc }
  return noOf(status, errors?.[0] ?? {})
}

function noOf(status: number, { data, message = '' }: Fault): Outcome {
  const faults = data?.errors ?? []
  const sentence = faults[0]?.message ?? message
  if (data?.code === 'stale') return { kind: 'stale', message: sentence }
  if (status >= 500) return { kind: 'failed', message: '' }
  if (passing.has(status)) return { kind: 'failed', message: sentence }
  return { faults, kind: 'refused', message: sentence }
}

/** The newest draft of a story as it is stored; null when it cannot be had. */
export async function fetchStory({ language, url }: StoryAddress): Promise<null | StoredStory> {
  const query = `${url.includes('?') ? '&' : '?'}depth=0&draft=true`
  const headers = { 'Accept-Language': language }
  const answer = await fetch(url + query, { credentials: 'include', headers }).catch(() => null)
  return answer?.ok ? ((await answer.json().catch(() => null)) as null | StoredStory) : null
}
