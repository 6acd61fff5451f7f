/** The UTF-16 unit at an offset; 0 past either end, where asking the text itself costs several times as much. */
export const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0

/** Whether the word stands at an offset, all of it. */
export function standsAt(text: string, word: string, at: number): boolean {
  if (at < 0 || at + word.length > text.length) return false
  for (let index = 0; index < word.length; index++) {
    if (text.charCodeAt(at + index) !== word.charCodeAt(index)) return false
  }
  return true
}
