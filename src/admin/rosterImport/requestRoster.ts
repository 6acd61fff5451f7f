import type { ImportAnswer, Progress } from './rosterAnswer.js'

/** A "no" of the server, in its own words; empty when it sent none. */
export class RosterError extends Error {}

type Request = { body?: object; language: string; url: string }
type Errors = { errors?: { message?: string }[] }

const send = ({ body = {}, language, url }: Request, accept: string): Promise<Response> =>
  fetch(url, {
    body: JSON.stringify(body),
    credentials: 'include',
    headers: { Accept: accept, 'Accept-Language': language, 'Content-Type': 'application/json' },
    method: 'POST',
  })

async function refusalOf(response: Response): Promise<RosterError> {
  const answer = (await response.json().catch(() => null)) as Errors | null
  return new RosterError(answer?.errors?.[0]?.message ?? '')
}

/**
 * One request of the screen.
 * @throws RosterError with the server's sentence
 */
export async function postRoster<T>(request: Request): Promise<T> {
  const response = await send(request, 'application/json')
  if (!response.ok) throw await refusalOf(response)
  return (await response.json()) as T
}

type Line = Partial<Progress> & { error?: string; result?: ImportAnswer }

/**
 * Starts an import and hears how far it is.
 * @throws RosterError with the server's sentence, also when the server leaves before the end
 */
export async function takeRoster(
  request: Request,
  onProgress: (progress: Progress) => void,
): Promise<ImportAnswer> {
  const response = await send(request, 'application/x-ndjson')
  if (!response.ok || !response.body) throw await refusalOf(response)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines.filter(Boolean).map((text) => JSON.parse(text) as Line)) {
      if (line.result) return line.result
      if (line.error !== undefined) throw new RosterError(line.error)
      onProgress({ done: line.done ?? 0, total: line.total ?? 0 })
    }
  }
  throw new RosterError('')
}

/** A file's bytes in base64, as JSON carries them. */
export const readBase64 = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
