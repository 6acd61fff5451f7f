/** What stands right before and behind a name, by which a slip in one is told from ordinary words. */
export type NameSigns = {
  after: readonly string[]
  before: readonly string[]
  /** Divides the names of a list. */
  list: string
}

/** How many sides of a stretch look like the edge of a name: 0, 1 or 2. */
export function nameSides(text: string, start: number, end: number, { after, before }: NameSigns) {
  const hasBefore = start === 0 || before.some((sign) => text.endsWith(sign, start))
  const hasAfter = end === text.length || after.some((sign) => text.startsWith(sign, end))
  return Number(hasBefore) + Number(hasAfter)
}
