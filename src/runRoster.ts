import { type Payload, type PayloadRequest, type TypedUser, createLocalReq } from 'payload'
import {
  type RetagInput,
  type RetagResult,
  retagStories,
} from './articles/coverage/retagStories.js'
import { composeRoster } from './composeRoster.js'
import { changeTerm } from './officials/changeTerm.js'
import type { ChangeOfTerm } from './officials/changeTermInput.js'
import type { TermChange } from './officials/core/termChange.js'
import * as roster from './officials/readRoster.js'
import { type ResolvedOptions, resolvedOptionsOf } from './options.js'

export type { ChangeOfTerm, RetagResult, TermChange }
export type { RosterPage } from './officials/core/rosterOn.js'
export type { RosterQuery } from './officials/readRoster.js'

/** The desk, and the person for whom the roster is read or changed. */
type Args = { payload: Payload; req?: Partial<PayloadRequest>; user?: TypedUser }

/** Which posts a person held on a day, by the Local API; see postsOn. */
export const readPostsOn = (query: { official: number | string; on?: string }, args: Args) =>
  inDesk(args, (req, options) => roster.postsOn(query, composeRoster(options), req))

/** Who held a post on a day, by the Local API; see holdersOf. */
export const readHolders = (
  query: { on?: string; organization?: string; title: string },
  args: Args,
) => inDesk(args, (req, options) => roster.holdersOf(query, composeRoster(options), req))

/** The roster in rank order by group as of a day, by the Local API; see readRoster. */
export const readRosterOn = (query: roster.RosterQuery, args: Args) =>
  inDesk(args, (req, options) => roster.readRoster(query, composeRoster(options), req))

/** Ends and begins posts as one action, by the Local API; see changeTerm. */
export const runChangeOfTerm = (change: ChangeOfTerm, args: Args): Promise<TermChange> =>
  inDesk(args, (req, options) => changeTerm(change, options, req))

/** Reads the stories that name an official again, for a person and by the Local API; see retagStories. */
export const runRetag = (input: RetagInput, args: Args): Promise<RetagResult> =>
  inDesk(args, (req, options) => retagStories(input, options, req))

async function inDesk<T>(
  { payload, req, user }: Args,
  work: (req: PayloadRequest, options: ResolvedOptions) => Promise<T>,
): Promise<T> {
  return work(await createLocalReq({ req, user }, payload), resolvedOptionsOf(payload))
}
