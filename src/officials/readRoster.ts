import type { PayloadRequest } from 'payload'
import type { Roster } from '../documents/roster.js'
import { refusal } from '../errors.js'
import { isDay, today } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'
import { hasRight } from '../rights.js'
import { type HeldPost, type Holder, holdersOn, postsHeldOn } from './core/postsHeldOn.js'
import { type RosterPage, linesThatFit, rosterOn } from './core/rosterOn.js'
import { loadPeople } from './loadPeople.js'

/** What the officials' operations need of the desk. */
export type RosterDesk = {
  options: ResolvedOptions
  /** All officials, kept in memory until one of them changes. */
  rosterOf: (req: PayloadRequest) => Promise<Roster>
}

type Id = number | string

/**
 * Which posts a person held on a day.
 * @param on the day, YYYY-MM-DD; today where it is not given
 * @throws Refusal `forbidden`, `bad-input` for what is no day, `not-found`
 */
export async function postsOn(
  { official, on }: { official: Id; on?: null | string },
  { options }: RosterDesk,
  req: PayloadRequest,
): Promise<{ name: string; official: Id; on: string; posts: HeldPost[] }> {
  const day = readingDay(on, options, req)
  const [person] = await loadPeople([official], options, req)
  const { name, posts } = person!
  return { name, official, on: day, posts: postsHeldOn(posts, day) }
}

/**
 * Who held a post on a day.
 * @param wanted `title` as the roster or a printed form has it; `organization` exactly, where the title alone does not tell
 * @throws Refusal `forbidden`, `bad-input` for what is no day or a missing title
 */
export async function holdersOf(
  wanted: { on?: null | string; organization?: null | string; title?: null | string },
  { options, rosterOf }: RosterDesk,
  req: PayloadRequest,
): Promise<{ holders: Holder[]; on: string }> {
  const on = readingDay(wanted.on, options, req)
  const title = wanted.title?.trim()
  if (!title) throw refusal(req, 'bad-input', 'titleMissing')
  const organization = wanted.organization?.trim() || undefined
  return { holders: holdersOn(await rosterOf(req), { organization, title }, on), on }
}

export type RosterQuery = {
  group?: string
  on?: null | string
  page?: number
  words?: string
}

const LINES = 100

/**
 * The roster in rank order by group as of a day, a hundred lines at a time.
 * @param query day, group, words to look for in names and titles, and the page from 1
 * @throws Refusal `forbidden`, `bad-input` for what is no day
 */
export async function readRoster(
  { group, on, page = 1, words }: RosterQuery,
  { options, rosterOf }: RosterDesk,
  req: PayloadRequest,
): Promise<RosterPage> {
  const day = readingDay(on, options, req)
  const roster = rosterOn(await rosterOf(req), day)
  const lines = linesThatFit(roster.lines, { group, words: words?.trim() })
  return {
    groups: roster.groups,
    lines: lines.slice((page - 1) * LINES, page * LINES),
    on: day,
    page,
    pages: Math.max(1, Math.ceil(lines.length / LINES)),
    total: lines.length,
  }
}

/** The right comes first: who may not read learns nothing, not even whether a day is one. */
function readingDay(
  on: null | string | undefined,
  options: ResolvedOptions,
  req: PayloadRequest,
): string {
  if (!hasRight(req.user, 'read', options)) throw refusal(req, 'forbidden', 'mayNot')
  const day = on || today(options.timeZone)
  if (!isDay(day)) throw refusal(req, 'bad-input', 'notADay', { value: day })
  return day
}
