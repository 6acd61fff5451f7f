import { BODY_NAMES, BODY_WORDS, GIVEN_NAMES, PARTICLES, SUFFIXES } from '../words/names.js'
import { HONORIFICS, isHead, OFFICES, singularHead, TITLE_OBJECTS } from '../words/titles.js'
import { type Row, type RowWord } from './rows.js'

/** A row taken apart: what is title and what is name. */
export type SplitRow = {
  /** Its title is a form of address: Ms. */
  isHonorific: boolean
  /** Its title is in the plural: Council Members. */
  isPlural: boolean
  /** Words of the name; empty where the row is none. */
  name: readonly RowWord[]
  row: Row
  /** Words of the title in capitals before the name. */
  title: readonly RowWord[]
}

/** Dean, Major and the like: given names that are offices too. */
const isGivenHere = (words: readonly RowWord[], at: number): boolean =>
  at === 0 && words.length === 2 && GIVEN_NAMES.has(words[0]?.lower ?? '')

const isTitle = (word: string): boolean =>
  isHead(word) || HONORIFICS.has(word) || singularHead(word) !== null

/** Where the name begins: behind the last word of a title that has a name behind it. */
function nameStart(words: readonly RowWord[]): number {
  for (let at = words.length - 2; at >= 0; at--) {
    const { lower } = words[at] as RowWord
    if (!isTitle(lower) || words[at - 1]?.lower === OF || isGivenHere(words, at)) continue
    if (at > 0 && GIVEN_NAMES.has(words[0]?.lower ?? '') && !OFFICES.has(words[0]?.lower ?? ''))
      continue
    return behindObjects(words, at)
  }
  return 0
}

const OF = 'of'

/** Superintendent of Schools, President of the City Council: the title's object is no name. */
function behindObjects(words: readonly RowWord[], head: number): number {
  if (words[head + 1]?.lower !== OF) return head + 1
  let at = head + 2
  while (TITLE_OBJECTS.has(words[at]?.lower ?? '') || words[at]?.lower === OF) at++
  return at
}

/** The word of a title that says what somebody is: members, of Members of the Board of Trustees. */
export function headOf(title: readonly RowWord[]): string {
  const of = title.findIndex(({ lower }) => lower === OF)
  return title.at(of < 0 ? -1 : of - 1)?.lower ?? ''
}

/** Takes a row apart. */
export function splitRow(row: Row): SplitRow {
  const { words } = row
  const start = nameStart(words)
  const title = words.slice(0, start)
  const last = title.at(-1)?.lower ?? ''
  const head = headOf(title)
  const isHonorific = HONORIFICS.has(last)
  return {
    isHonorific,
    isPlural: !isHead(head) && singularHead(head) !== null,
    name: words.slice(start),
    row,
    title: isHonorific ? title.slice(0, -1) : title,
  }
}

const isNameWord = ({ isInitial, lower }: RowWord): boolean =>
  !isInitial && !SUFFIXES.has(lower) && !PARTICLES.has(lower)

/** Words that make up a name, initials, small words and Jr. left aside. */
export const mainWords = (name: readonly RowWord[]): RowWord[] => name.filter(isNameWord)

const isBody = ({ lower }: RowWord): boolean => BODY_WORDS.has(lower)
const MOST_WORDS = 4

/**
 * Whether the words can be somebody's name in full: two to four, none of a place or a body. A family name
 * such as Park may stand behind a given name.
 */
export function isFullName(name: readonly RowWord[]): boolean {
  const main = mainWords(name)
  const initials = name.filter(({ isInitial }) => isInitial).length
  if (main.length > MOST_WORDS || main.length + Math.min(initials, 1) < 2 || main.length === 0)
    return false
  if (PARTICLES.has(name[0]?.lower ?? '') && main.length < 2) return false
  const last = main.at(-1)
  const isKnown = GIVEN_NAMES.has(main[0]?.lower ?? '')
  return main.every(
    (word) =>
      !isBody(word) ||
      (word === last && main.length === 2 && isKnown && BODY_NAMES.has(word.lower)) ||
      (word !== last && isKnown && word === main[0]),
  )
}

/** Whether it is one word that can be a family name. */
export function isFamilyName(name: readonly RowWord[]): boolean {
  const main = mainWords(name)
  const [only] = main
  return main.length === 1 && only !== undefined && only.lower.length > 1
}

/** By which the item names the person again: the last word with the small words before it. */
export function familyName(name: string): string {
  const words = name.replaceAll(',', '').split(/\s+/)
  let end = words.length
  while (end > 1 && SUFFIXES.has((words[end - 1] ?? '').toLowerCase().replace('.', ''))) end--
  let start = end - 1
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--
  return words.slice(start, end).join(' ')
}
