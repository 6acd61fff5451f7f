/** A "no" of the server in its own words; the message is empty where it sent none. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

/**
 * One request of a screen: with a body a POST, without one a GET.
 * @param url address of the endpoint
 * @param language in which the server shall answer
 * @throws RequestError with the server's sentence
 */
export async function requestJson<T>(
  url: string,
  language: string,
  { body, signal }: { body?: object; signal?: AbortSignal } = {},
): Promise<T> {
  const response = await fetch(url, {
    body: body && JSON.stringify(body),
    credentials: 'include',
    headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
    method: body ? 'POST' : 'GET',
    signal,
  })
  const answer = (await response.json().catch(() => null)) as Answer | null
  if (response.ok && answer) return answer as T
  throw new RequestError(answer?.errors?.[0]?.message ?? '', response.status)
}

type Answer = { errors?: { message?: string }[] }
