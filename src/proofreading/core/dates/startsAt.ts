import type { Where } from '../../../documents/item.js'
import { answeredOnce } from '../answeredOnce.js'
import type { ReadItem } from '../check.js'
import { stringAt } from '../strings.js'
import { unitSet } from '../unitSet.js'

/** The signs that any check looks for beside dates: they are looked for once an item. */
const watched = unitSet()

/**
 * Makes a finder of the places where something may begin in and beside what the reading took for dates: few, where a text has
 * thousands.
 * @param signs all characters with which it can begin
 */
export function placesIn(signs: string): (item: ReadItem) => readonly Place[] {
  for (let at = 0; at < signs.length; at++) watched.add(signs.charCodeAt(at))
  const { has } = unitSet(signs)
  return (item) => {
    const places = watchedBesideDates(item)
    if (places.length === 0) return NOWHERE
    return places.filter(({ at, text }) => has(text.charCodeAt(at)))
  }
}

const watchedBesideDates = answeredOnce((item: ReadItem): readonly Place[] => {
  let places: Place[] | undefined
  let [last, reached, text]: [null | Where, number, string] = [null, 0, '']
  for (const { end, start, where } of item.dates) {
    if (where !== last) [last, reached, text] = [where, 0, stringAt(item, where)]
    for (let at = Math.max(reached, start - MARGIN); at < end + MARGIN; at++)
      if (watched.has(text.charCodeAt(at))) (places ??= []).push({ at, text, where })
    reached = end + MARGIN
  }
  return places ?? NOWHERE
})

/** Characters on either side of a date: Fri., in front of May 18 is not of the date. */
const MARGIN = 6

/** A place in one of an item's strings. */
export type Place = { at: number; text: string; where: Where }

const NOWHERE: readonly Place[] = []

/** What a sticky pattern matches at a place; null where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): null | RegExpExecArray {
  pattern.lastIndex = at
  return pattern.exec(text)
}
