import type { RosterOfficial } from '../../../documents/roster.js'
import type { Desk } from './desk.js'
import { likeAt } from './nearNames.js'
import { namesWith } from './nameLetters.js'
import { type NameSigns, nameSides } from './nameSigns.js'

/** A leader's name that a text nearly has at a place. */
export type NearRanked = {
  how: 'character' | 'sound' | 'swapped'
  known: string
  official: RosterOfficial
}

/** The best place in the paper's order that an official's posts give on a day, YYYY-MM-DD; null where none does. */
export function rankOn(desk: Desk, official: RosterOfficial, day: string): null | number {
  let best: null | number = null
  for (const { post } of desk.onDay(official, day).now)
    if (typeof post.rank === 'number' && (best === null || post.rank < best)) best = post.rank
  return best
}

type Question = { day: string; desk: Desk; signs: NameSigns }

/** The leaders' names that a text nearly has at a place, where a name may end behind them. */
export function nearRanked(text: string, at: number, { day, desk, signs }: Question): NearRanked[] {
  const found = new Map<string, NearRanked>()
  for (let place = 0; place < 2; place++)
    for (const known of namesWith(desk.ranked(), text.charCodeAt(at + place), place)) {
      if (found.has(known)) continue
      const how = likeAt(text, at, known)
      if (how === null || nameSides(text, at, at + known.length, signs)?.after === 'none') continue
      const official = onlyHolder(known, day, desk)
      if (official) found.set(known, { how, known, official })
    }
  return [...found.values()]
}

function onlyHolder(name: string, day: string, desk: Desk): null | RosterOfficial {
  const holders = desk.holdersOf(name).filter((official) => rankOn(desk, official, day) !== null)
  return holders.length === 1 ? (holders[0] ?? null) : null
}
