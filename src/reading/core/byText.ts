/** Texts kept at once: paragraphs, or their clauses, of the stories that are being worked on. */
const MOST = 1000
/** UTF-16 units of the longest text kept; a paragraph has a few hundred. */
const LONGEST = 2000

/**
 * The same function with its latest answers kept, so that a save that changes one paragraph re-reads that one
 * alone. Only for functions that look at nothing but the text and whose answers nobody changes.
 */
export function byText<T>(read: (text: string) => T): (text: string) => T {
  // Two generations are enough to forget: what nobody asked for while a whole one filled up goes.
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  const keep = (text: string, answer: T): T => {
    if (recent.size >= MOST / 2) [older, recent] = [recent, new Map<string, T>()]
    recent.set(text, answer)
    return answer
  }
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const known = recent.get(text)
    if (known !== undefined) return known
    const former = older.get(text)
    return keep(text, former === undefined ? read(text) : former)
  }
}
