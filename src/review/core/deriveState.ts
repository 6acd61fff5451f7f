import type { PageState, Signoff, StepState } from '../../documents/review.js'

/**
 * The state of a page. A signature counts while the page is exactly what was signed, in the present round: a round begins when
 * the page is sent to review, and ends when it is sent back or published.
 * @param signoffs all rows of the page, in the order of `seq`
 * @param hash hash of the page's present content
 * @param steps keys of the steps in their order
 */
export function deriveState(signoffs: Signoff[], hash: string, steps: string[]): PageState {
  const lastEnd = signoffs.findLastIndex(({ action }) => action === 'back' || action === 'publish')
  const end = signoffs[lastEnd]
  const round = signoffs.slice(lastEnd + 1)
  const isSent = round.some(({ action }) => action === 'send')
  const published = signoffs.findLast(({ action }) => action === 'publish')
  const stepStates = steps.map((key) => stepState(key, round, hash))
  const next = stepStates.find(({ isStale, signedBy }) => !signedBy || isStale)?.key ?? null
  return {
    back:
      !isSent && end?.action === 'back'
        ? { at: end.at, name: end.userName, opinion: end.opinion }
        : null,
    changedSincePublished: published !== undefined && published.hash !== hash,
    hash,
    next: isSent ? next : null,
    phase: phaseOf({ isPublished: end?.action === 'publish' && end.hash === hash, isSent, next }),
    published: published
      ? { at: published.at, hash: published.hash, name: published.userName }
      : null,
    steps: stepStates,
  }
}

function phaseOf(facts: { isPublished: boolean; isSent: boolean; next: null | string }) {
  if (facts.isSent) return facts.next === null ? 'signed' : 'in-review'
  return facts.isPublished ? 'published' : 'drafting'
}

function stepState(key: string, round: Signoff[], hash: string): StepState {
  const signature = round.findLast(({ action, step }) => action === 'sign' && step === key)
  if (!signature) return { at: null, isStale: false, key, opinion: null, signedBy: null }
  const { at, opinion, user, userName } = signature
  return {
    at,
    isStale: signature.hash !== hash,
    key,
    opinion,
    signedBy: { id: user, name: userName },
  }
}
