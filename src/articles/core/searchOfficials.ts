import { isHeldOn } from '../../documents/heldOn.js'
import type { Roster, RosterOfficial } from '../../documents/roster.js'

/** Somebody on the roster, with the title that tells one bearer of a name from the other. */
export type FoundOfficial = { id: number | string; name: string; title: null | string }

/** As many as fit beside the text. */
const MOST = 8

/**
 * The officials that somebody may mean: those of the very name, those whose name, other name or title holds the words, and
 * those of a name that differs in one character.
 * @param on day of which the titles are shown, YYYY-MM-DD
 */
export function searchOfficials(officials: Roster, words: string, on: string): FoundOfficial[] {
  const wanted = words.trim()
  if (!wanted) return []
  const fits: { official: RosterOfficial; rank: number }[] = []
  for (const official of officials) {
    const rank = rankOf(official, wanted)
    if (rank !== null) fits.push({ official, rank })
  }
  return fits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ official }) => ({
      id: official.id ?? official.name,
      name: official.name,
      title: titleOn(official, on),
    }))
}

/** 0 fits best; null does not fit. */
function rankOf({ name, otherNames = [], posts }: RosterOfficial, wanted: string): null | number {
  const names = [name, ...otherNames]
  if (names.includes(wanted)) return 0
  if (names.some((own) => own.includes(wanted))) return 1
  if (names.some((own) => differsInOne(own, wanted))) return 2
  const titles = posts.flatMap(({ forms = [], organization, title }) => [
    title,
    `${organization ?? ''}${title}`,
    ...forms,
  ])
  return titles.some((title) => title.includes(wanted)) ? 3 : null
}

function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false
  let differing = 0
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differing++
  return differing === 1
}

function titleOn({ posts }: RosterOfficial, on: string): null | string {
  const held = posts.find((post) => isHeldOn(post, on)) ?? posts.at(-1)
  return held?.title ?? null
}
