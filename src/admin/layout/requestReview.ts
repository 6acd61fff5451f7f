import type { TransitionAction } from '../../documents/review.js'
import type { ReviewAnswer, ReviewFailure } from './reviewAnswer.js'

/** A "no" of the server, in its own words. */
export class ReviewError extends Error {
  constructor(readonly failure: ReviewFailure) {
    super(failure.message)
  }
}

/** What a person sends with an action. */
export type TransitionBody = { action: TransitionAction; hash?: string; opinion?: string }

/**
 * One request of the review panel: with a body a transition, without one the page's review.
 * @param url address of the endpoint
 * @param language in which the server shall answer
 * @throws ReviewError with the server's sentence; its message is empty when the server sent none
 */
export async function requestReview(
  url: string,
  language: string,
  { body, signal }: { body?: TransitionBody; signal?: AbortSignal } = {},
): Promise<ReviewAnswer> {
  const response = await fetch(url, {
    body: body && JSON.stringify(body),
    credentials: 'include',
    headers: {
      'Accept-Language': language,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    method: body ? 'POST' : 'GET',
    signal,
  })
  const answer = (await response.json().catch(() => null)) as Answer
  if (response.ok && answer) return answer as ReviewAnswer
  throw new ReviewError({
    offersReload: response.status === 409,
    message: answer?.errors?.[0]?.message ?? '',
  })
}

type Answer = ({ errors?: { message?: string }[] } & Partial<ReviewAnswer>) | null
