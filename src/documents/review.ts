/** Sign-offs and what is derived from them. */

export type TransitionAction = 'back' | 'publish' | 'send' | 'sign'

/** One row of the append-only sign-offs of a page. */
export type Signoff = {
  action: TransitionAction
  /** ISO 8601 instant. */
  at: string
  /** Hash of exactly what the person had read. */
  hash: string
  opinion: null | string
  /** Place in the page's history, from 1. */
  seq: number
  /** Key of the step; null unless `action` is 'sign'. */
  step: null | string
  user: number | string
  userName: string
}

export type StepState = {
  at: null | string
  /** True when it was signed in this round and the page has changed since. */
  isStale: boolean
  key: string
  opinion: null | string
  signedBy: null | { id: number | string; name: string }
}

export type PagePhase = 'drafting' | 'in-review' | 'published' | 'signed'

/** The state of a page, derived from its sign-offs and its present content; nowhere stored. */
export type PageState = {
  /** Who sent it back last and why, while it is being worked on again. */
  back: null | { at: string; name: string; opinion: null | string }
  /** True when the published form differs from the present content. */
  changedSincePublished: boolean
  /** Hash of the present content. */
  hash: string
  /** Key of the step that is to be signed next. */
  next: null | string
  phase: PagePhase
  published: null | { at: string; hash: string; name: string }
  steps: StepState[]
}

/** One difference between two states of a page, for people to read. */
export type PageChange = {
  /** Number of the paragraph from 1, where the change is in a text. */
  paragraph?: number
  /** Headline or caption of what changed; null for the page itself. */
  title: null | string
  what:
    | 'added'
    | 'caption'
    | 'credits'
    | 'headline'
    | 'image'
    | 'masthead'
    | 'moved'
    | 'photos'
    | 'removed'
    | 'style'
    | 'text'
}

/** Why a page cannot be sent, signed or published as it is. */
export type PageProblem =
  | { problem: 'empty-page' }
  | { problem: 'no-headline' }
  | { problem: 'no-text'; title: string }
  | { problem: 'photo-awaits-file'; title: string }
