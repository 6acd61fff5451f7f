/** A name, and the place in it of a letter. */
export type Letter = { name: string; place: number }

/** Names by each of their first two letters: of a name with one letter wrong one of these two is right. */
export type NameLetters = {
  /** By UTF-16 unit. */
  byUnit: ReadonlyMap<number, readonly Letter[]>
  /** A bit for the lower bits of each of those units: most units of a text are left at this look. */
  filter: readonly number[]
  names: ReadonlySet<string>
}

/** Words of 32 bits; a plain array, since one is made for every item. */
const FILTER = 32
const slotOf = (unit: number): number => (unit >> 5) & (FILTER - 1)

/** Makes the table of names; those that are not of Chinese characters alone are left out. */
export function lettersOf(given: Iterable<string>): NameLetters {
  const names = new Set<string>()
  for (const name of given) if (isHanOnly(name, 0, name.length)) names.add(name)
  const byUnit = new Map<number, Letter[]>()
  const filter = new Array<number>(FILTER).fill(0)
  for (const name of names)
    for (let place = 0; place < Math.min(2, name.length - 1); place++) {
      const unit = name.charCodeAt(place)
      filter[slotOf(unit)] = (filter[slotOf(unit)] ?? 0) | (1 << (unit & 31))
      const others = byUnit.get(unit)
      if (others) others.push({ name, place })
      else byUnit.set(unit, [{ name, place }])
    }
  return { byUnit, filter, names }
}

/** The names in which a unit stands first or second; undefined where there are none. */
export const namesWith = (
  { byUnit, filter }: NameLetters,
  unit: number,
): readonly Letter[] | undefined =>
  (((filter[slotOf(unit)] ?? 0) >>> (unit & 31)) & 1) === 1 ? byUnit.get(unit) : undefined

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
