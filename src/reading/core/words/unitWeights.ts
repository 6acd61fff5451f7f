const UNITS = 0x10000

/** A weight for each UTF-16 unit of a text. */
export type UnitWeights = (unit: number) => number

/**
 * Weighs the listed characters once, so that a place of a text costs one look however many lists its weight is
 * drawn from; all others weigh nothing.
 */
export function unitWeights(
  characters: string,
  weigh: (text: string, at: number) => number,
): UnitWeights {
  const kinds = new Uint8Array(UNITS)
  const weights = [0]
  for (let at = 0; at < characters.length; at++) {
    const weight = weigh(characters, at)
    if (!weights.includes(weight)) weights.push(weight)
    kinds[characters.charCodeAt(at)] = weights.indexOf(weight)
  }
  return (unit) => weights[kinds[unit] ?? 0] ?? 0
}
