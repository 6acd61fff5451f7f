/** Who is known to stand behind whom. */
export type Followers = ReadonlyMap<number, Set<number>>

/** Whether one stands behind another, directly or behind others. */
export function reaches(followers: Followers, from: number, to: number): boolean {
  const open = [from]
  const seen = new Set(open)
  for (let person = open.pop(); person !== undefined; person = open.pop()) {
    if (person === to) return true
    for (const next of followers.get(person)!)
      if (!seen.has(next)) {
        seen.add(next)
        open.push(next)
      }
  }
  return false
}

/** One line in which everybody stands behind those known to be before: of the free ones, the first by `compare`. */
export function inLine(followers: Followers, compare: (a: number, b: number) => number): number[] {
  const ahead = new Map([...followers.keys()].map((person) => [person, 0]))
  for (const set of followers.values())
    for (const person of set) ahead.set(person, ahead.get(person)! + 1)
  const line: number[] = []
  const free = [...followers.keys()].filter((person) => ahead.get(person) === 0).sort(compare)
  for (let next = free.shift(); next !== undefined; next = free.shift()) {
    line.push(next)
    for (const person of followers.get(next)!) {
      ahead.set(person, ahead.get(person)! - 1)
      if (ahead.get(person) === 0) insert(free, person, compare)
    }
  }
  return line
}

function insert(free: number[], person: number, compare: (a: number, b: number) => number): void {
  const at = free.findIndex((other) => compare(person, other) < 0)
  free.splice(at < 0 ? free.length : at, 0, person)
}
