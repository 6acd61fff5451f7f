import type { Payload, TypedUser } from 'payload'
import { readPageState, runTransition } from 'payload-broadsheet'
import type { PageState, TransitionAction } from 'payload-broadsheet/types'
import { layouts, type PaperLayout } from '../paper/index.js'
import type { Id } from './ensure.js'
import { type Cast, personOf } from './seedPeople.js'

type Goal = PaperLayout['goal']
type Move = { action: TransitionAction; user: TypedUser }

/** Who gives which signature: two people, as at a real desk. */
const signers: Record<string, string> = { desk: 'editor', final: 'chief' }

/**
 * Takes each page as far as layouts.json says, by the operation that stands behind the page's screen: nothing is
 * published that was not signed. The front page comes last, so that it answers only when the rest is there.
 */
export async function movePages(
  payload: Payload,
  cast: Cast,
  pages: Map<number, Id>,
): Promise<void> {
  for (const { goal, page } of layouts.toReversed()) {
    const layout = pages.get(page)
    if (layout !== undefined) await movePage(payload, cast, layout, goal)
  }
}

async function movePage(payload: Payload, cast: Cast, layout: Id, goal: Goal): Promise<void> {
  for (;;) {
    const state = await readPageState(layout, { payload, user: personOf(cast, 'chief') })
    const move = nextMove(state, goal, cast)
    if (!move) return
    const { action, user } = move
    await runTransition({ action, hash: state.hash, layout }, { payload, user })
  }
}

/** The next transition on the way to the goal; null when the page is there. */
function nextMove({ next, phase }: PageState, goal: Goal, cast: Cast): Move | null {
  if (goal === phase || phase === 'published') return null
  switch (phase) {
    case 'drafting':
      return { action: 'send', user: personOf(cast, 'editor') }
    case 'in-review':
      return { action: 'sign', user: personOf(cast, signers[next ?? ''] ?? 'chief') }
    case 'signed':
      return { action: 'publish', user: personOf(cast, 'chief') }
  }
}
