import { heldOn } from './heldOn.js'
import { type Office, isOf } from './offices.js'
import { remembered } from './remembered.js'

/** What a printed title names. */
export type ReadTitle = {
  /** The holders on the day last asked about. */
  held: { day: string; offices: readonly Office[] }
  /** Whether it is an office of the desk's with another place's name before it. */
  isForeign: boolean
  offices: readonly Office[]
}

const NONE: readonly Office[] = []

/**
 * Reads printed titles, each once as long as there is room to remember.
 * @param exactly the offices that very words name
 * @param isBody whether a short name of a body can mean a full one
 */
export const titleReader = (
  exactly: (words: string) => readonly Office[],
  isBody = isOf,
): ((printed: string) => ReadTitle) => remembered((printed) => readTitle(printed, exactly, isBody))

/** The offices of the longest end of a printed title that names some; foreign where what stands before is another body. */
function readTitle(
  printed: string,
  exactly: (end: string) => readonly Office[],
  isBody: typeof isOf,
): ReadTitle {
  for (let at = 0; at < printed.length - 1; at++) {
    const found = exactly(printed.slice(at))
    if (found.length === 0) continue
    const body = printed.slice(0, at)
    const offices = found.filter(({ organization }) => isBody(body, organization))
    return { held: { day: '', offices: NONE }, isForeign: offices.length === 0, offices }
  }
  return { held: { day: '', offices: NONE }, isForeign: false, offices: NONE }
}

/** The offices of a title that are held on a day, YYYY-MM-DD. */
export function holdersOn(title: ReadTitle, day: string): readonly Office[] {
  if (title.offices.length === 0) return NONE
  if (title.held.day !== day) title.held = { day, offices: heldOn(title.offices, day) }
  return title.held.offices
}
