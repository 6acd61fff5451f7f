import { type DatePoint } from '../../../core/dates/expression.js'

/** What a pattern caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a point in time: where it can begin, how it looks, what it says. */
export type Atom = {
  /** Words, in small letters, that it begins with; # for a number. */
  begins: readonly string[]
  /** One line on what it finds. */
  describe: string
  id: string
  pattern: RegExp
  /** Null where the words make no date after all. */
  read: (groups: Groups, place: { end: number; start: number; text: string }) => DatePoint | null
}

/** A pattern that is tried at one place only. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy')

/** A point read from a text, with the offset behind its last unit and the id of the rule. */
export type ReadPoint = { end: number; point: DatePoint; rule: string }
