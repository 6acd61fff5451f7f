/** What stands right before and behind a name, by which a slip in one is told from ordinary words. */
export type NameSigns = {
  /** Signs that end or divide what they stand behind. */
  afterStops: readonly string[]
  /** Words of what somebody does. */
  afterWords: readonly string[]
  before: readonly string[]
  /** Signs that end a sentence, a clause or a line in front of what they stand before. */
  clause: string
  /** Signs of ordinary words that hardly a name ends with. */
  common: string
  /** Family names of two characters: who shares one shares most of a name. */
  compound: readonly string[]
  /** Divides the names of a list. */
  list: string
}

/** Which edges of a stretch look like those of a name. */
export type NameSides = { after: 'none' | 'stop' | 'word'; hasBefore: boolean }

/** @returns null where neither does */
export function nameSides(
  text: string,
  start: number,
  end: number,
  { afterStops, afterWords, before }: NameSigns,
): NameSides | null {
  const hasBefore = start === 0 || before.some((sign) => text.endsWith(sign, start))
  const follows = (signs: readonly string[]) => signs.some((sign) => text.startsWith(sign, end))
  const isStop = end === text.length || follows(afterStops)
  const after = isStop ? 'stop' : follows(afterWords) ? 'word' : 'none'
  return hasBefore || after !== 'none' ? { after, hasBefore } : null
}
