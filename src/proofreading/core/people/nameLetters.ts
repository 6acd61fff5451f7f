/** Names by each of their first two letters: of a name with one letter wrong one of these two is right. */
export type NameLetters = {
  /** By slot of a unit, the number of the first letter there; 0 for none. Most units of a text are left at this look. */
  readonly first: Int16Array
  /** By number of a letter, that of the next one of the same slot; 0 for none. */
  readonly next: number[]
  /** By number of a letter, its name, its place in it and its UTF-16 unit. */
  readonly owners: string[]
  readonly places: number[]
  readonly units: number[]
}

/** Letters that are looked for: those in front, since a slip in both is none. */
const LETTERS = 2

/** Makes an empty table; `slots` is a power of two, larger than its letters will be many. */
export const noLetters = (slots: number): NameLetters => ({
  first: new Int16Array(slots),
  next: [],
  owners: [],
  places: [],
  units: [],
})

/** Fills a table anew with names of Chinese characters; letters of one unit come in the order of the names. */
export function fillLetters(letters: NameLetters, names: readonly string[]): void {
  const { first, next, owners, places, units } = letters
  first.fill(0)
  let count = 0
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index] ?? ''
    for (let place = Math.min(LETTERS, name.length - 1) - 1; place >= 0; place--) {
      count++
      const unit = name.charCodeAt(place)
      const slot = slotOf(letters, unit)
      next[count] = first[slot] ?? 0
      first[slot] = count
      owners[count] = name
      places[count] = place
      units[count] = unit
    }
  }
}

/** Makes the table of names; those that are not of Chinese characters alone are left out. */
export function lettersOf(given: readonly string[]): NameLetters {
  const names = [...new Set(given)].filter((name) => isHanOnly(name, 0, name.length))
  const letters = noLetters(2 ** Math.ceil(Math.log2(names.length * LETTERS * LETTERS + 1)))
  fillLetters(letters, names)
  return letters
}

/** Number of the first letter that is such a unit; 0 where there is none. */
export const letterOf = (letters: NameLetters, unit: number): number =>
  sameFrom(letters, letters.first[slotOf(letters, unit)] ?? 0, unit)

/** Number of the next letter that is the same unit as that of a number; 0 where there is none. */
export const letterBehind = (letters: NameLetters, letter: number): number =>
  sameFrom(letters, letters.next[letter] ?? 0, letters.units[letter] ?? 0)

/** The names that have such a unit at a place, 0 or 1. */
export function namesWith(letters: NameLetters, unit: number, place: number): string[] {
  const names: string[] = []
  for (let letter = letterOf(letters, unit); letter !== 0; letter = letterBehind(letters, letter))
    if (letters.places[letter] === place) names.push(letters.owners[letter] ?? '')
  return names
}

function sameFrom({ next, units }: NameLetters, from: number, unit: number): number {
  let letter = from
  while (letter !== 0 && units[letter] !== unit) letter = next[letter] ?? 0
  return letter
}

const slotOf = ({ first }: NameLetters, unit: number): number => unit & (first.length - 1)

/** Whether a stretch of a text has Chinese characters only, the dot of 吉克·拉达 among them, and one at least. */
export function isHanOnly(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isHan(unit) && unit !== DOT) return false
  }
  return start < end
}

const DOT = '·'.charCodeAt(0)

/** Whether a UTF-16 unit is a Chinese character as names have them. */
export const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff
