import { type WordTest, endsIn, startsIn } from './wordEdges.js'

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
  /** Behind a name of a list whose people are elected or honoured; absent where a language does not ask. */
  elected?: RegExp
  /** Divides the names of a list. */
  list: string
}

/** Which edges of a stretch look like those of a name. */
export type NameSides = { after: 'none' | 'stop' | 'word'; hasBefore: boolean }

/** Tests of the signs around a name. */
type Edges = { isAfterStop: WordTest; isAfterWord: WordTest; isBefore: WordTest }

const known = new WeakMap<NameSigns, Edges>()

function edgesOf(signs: NameSigns): Edges {
  const ready = known.get(signs)
  if (ready) return ready
  const made = {
    isAfterStop: startsIn(signs.afterStops),
    isAfterWord: startsIn(signs.afterWords),
    isBefore: endsIn(signs.before),
  }
  known.set(signs, made)
  return made
}

/** @returns null where neither does */
export function nameSides(
  text: string,
  start: number,
  end: number,
  signs: NameSigns,
): NameSides | null {
  const { isAfterStop, isAfterWord, isBefore } = edgesOf(signs)
  const hasBefore = start === 0 || isBefore(text, start)
  const isStop = end === text.length || isAfterStop(text, end)
  const after = isStop ? 'stop' : isAfterWord(text, end) ? 'word' : 'none'
  return hasBefore || after !== 'none' ? { after, hasBefore } : null
}
