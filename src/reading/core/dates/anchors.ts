import { type DateSignal } from './expression.js'

/** What a point is counted from. All days are day numbers. */
export type DateAnchors = {
  /** The paper's date. */
  issue: number
  /** Minutes after midnight of the paper's date; null where only the day is given. */
  minute: null | number
  /** The last day named before, in whose month a bare 15日 stands; null when none. */
  previous: null | number
  /** The last day named before that has been, for 当日; null when none. */
  previousPast: null | number
  signal: DateSignal
  /** The year of the date named last; null when none was. */
  previousYear: null | number
  /** The story's own date: its dateline, or the issue date where it has none. */
  story: number
}

/** The same anchors after another day has been named. */
export const withPrevious = (
  { issue, minute, previousYear, signal, story }: DateAnchors,
  previous: number,
): DateAnchors => ({
  issue,
  minute,
  previous,
  previousPast: previous,
  previousYear,
  signal,
  story,
})

/** The same anchors where the words around point another way. */
export const withSignal = (
  { issue, minute, previous, previousPast, previousYear, story }: DateAnchors,
  signal: DateSignal,
): DateAnchors => ({ issue, minute, previous, previousPast, previousYear, signal, story })
