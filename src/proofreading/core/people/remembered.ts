/** Answers remembered of one question. */
const MOST = 5000

/** Answers a question about words once, as long as there is room to remember; the same words return in every story. */
export function remembered<T>(answer: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const ready = known.get(words)
    if (ready !== undefined) return ready
    if (known.size >= MOST) known.clear()
    const made = answer(words)
    known.set(words, made)
    return made
  }
}
