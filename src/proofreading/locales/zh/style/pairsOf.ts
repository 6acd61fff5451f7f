/**
 * Reads pairs of a wrong and a right spelling, each written as 布署/部署, with blanks between them.
 * @throws Error when one of them is no pair, or has been written twice
 */
export function pairsOf(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (const entry of text.trim().split(/\s+/)) {
    const [wrong, right, more] = entry.split('/')
    if (!wrong || !right || more !== undefined || wrong === right || wrong in pairs)
      throw new Error(
        `"${entry}" is no pair of a wrong and a right spelling, or stands there twice.`,
      )
    pairs[wrong] = right
  }
  return pairs
}
