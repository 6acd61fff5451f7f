import { type DateMention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { type EventRule } from './rules.js'
import { type Passage } from './passages.js'

/** A clause of a passage, its byline and the date that opens it left out. */
export type Clause = Stretch & {
  passage: Passage
  /** Where the clause goes on behind the date that it holds, if it holds one. */
  sentence: Stretch
}

/** Something that a clause reports as held, by offsets into the paragraph. */
export type HeldThing = {
  clause: Clause
  /** The day in front of it in its sentence, once that has been looked for; null where it has none of its own. */
  date: DateMention | null
  /** The visit in the same sentence that it came right after: 督导某项工作，并主持召开调度会. Who is told of next was at both. */
  follows?: HeldThing
  kind: string
  name: Stretch
  organizer: null | string
  place: null | string
  /** What names it. */
  rule: EventRule
  /** Place of the verb that says so. */
  verb: Stretch & { word: string }
}

/** The end of the last person named in a clause in front of a place; the clause's start where there is none. */
export function behindPeople({ passage, start }: Clause, before: number): number {
  let from = start
  for (const { end } of passage.mentions) {
    if (end > before) break
    if (end > from) from = end
  }
  return from
}
