/**
 * Makes a finder of the places where something may begin: one look at a table for each character, so that patterns are
 * tried at few of them.
 * @param signs all characters with which it can begin
 */
export function placesOf(signs: string): (text: string) => number[] {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1
  return (text) => {
    const places: number[] = []
    for (let at = 0; at < text.length; at++) if (table[text.charCodeAt(at)] === 1) places.push(at)
    return places
  }
}

/** What a sticky pattern matches at a place; null where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): null | RegExpExecArray {
  pattern.lastIndex = at
  return pattern.exec(text)
}
