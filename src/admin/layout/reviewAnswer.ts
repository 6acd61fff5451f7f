import type {
  PageChange,
  PageProblem,
  PageState,
  Signoff,
  TransitionAction,
} from '../../documents/review.js'

/** A signature that a page needs, with its name in both languages. */
export type StepLabel = { key: string; label: { en: string; zh: string } }

/** What `GET layouts/:id/review` answers. */
export type ReviewAnswer = {
  /** What differs from the content that was signed last. */
  changes: PageChange[]
  problems: PageProblem[]
  /** What the person may do; `sign` lists the keys of the steps. */
  rights: { back: boolean; publish: boolean; send: boolean; sign: string[] }
  signoffs: Signoff[]
  state: PageState
  steps: StepLabel[]
  /** IANA time zone of the paper. */
  timeZone: string
}

/** What the screen shows when the server says no. */
export type ReviewFailure = {
  message: string
  /** Loading again may help: somebody changed the page meanwhile, or the server was away. */
  offersReload: boolean
}

/** The actions that the person may take on the page in its present phase, in the order of work. */
export function openActions({ rights, state }: ReviewAnswer): TransitionAction[] {
  const { next, phase } = state
  const isInReview = phase === 'in-review' || phase === 'signed'
  const open: Record<TransitionAction, boolean> = {
    send: rights.send && phase === 'drafting',
    sign: phase === 'in-review' && next !== null && rights.sign.includes(next),
    publish: rights.publish && phase === 'signed',
    back: rights.back && isInReview,
  }
  return (Object.keys(open) as TransitionAction[]).filter((action) => open[action])
}

/** Name of a step in the person's language; its key where the step is no longer among the desk's. */
export function stepLabel(steps: StepLabel[], key: null | string, language: string): string {
  const label = steps.find((step) => step.key === key)?.label
  return label?.[language.startsWith('zh') ? 'zh' : 'en'] ?? key ?? ''
}
