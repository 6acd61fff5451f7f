/** JANE O'DOE as the text writes it: Jane O'Doe. */
export function withSmallLetters(name: string): string {
  if (/[a-z]/.test(name)) return name
  return name.replace(/[A-Z\u00c0-\u00de]+/g, (word, at: number) =>
    word.length === 1 || isNumeral(word, at) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

const isNumeral = (word: string, at: number): boolean => at > 0 && /^(?:I{2,3}|IV)$/.test(word)
