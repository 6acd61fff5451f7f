/** Measuring peers in turn: what else the machine does then falls on all of them alike. */

export type Samples<Name extends string> = Record<Name, number[]>

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle)
    ? (sorted[middle - 1]! + sorted[middle]!) / 2
    : sorted[Math.floor(middle)]!
}

/**
 * Measures every peer once a round, in an order that turns from round to round.
 * @returns one number a round for each peer
 */
export const measureInTurn = async <Name extends string>(
  rounds: number,
  peers: Record<Name, () => Promise<number>>,
): Promise<Samples<Name>> => {
  const names = Object.keys(peers) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Samples<Name>
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 ? names.toReversed() : names
    for (const name of order) samples[name].push(await peers[name]())
  }
  return samples
}

/** Median of the rounds' ratios, to three digits after the point. */
export const medianRatio = (ours: number[], theirs: number[]): number =>
  Number(median(ours.map((value, round) => value / theirs[round]!)).toFixed(3))
