const UNITS = 0x10000

/** The kinds of a UTF-16 unit, one bit of eight each; 0 for most units. */
export type UnitKinds = (unit: number) => number

/** Makes the table of kinds, so that one look at a place of a text asks for all of them. */
export function unitKinds(kinds: readonly { kind: number; units: string }[]): UnitKinds {
  const table = new Uint8Array(UNITS)
  for (const { kind, units } of kinds) {
    for (let at = 0; at < units.length; at++) {
      const unit = units.charCodeAt(at)
      table[unit] = (table[unit] ?? 0) | kind
    }
  }
  return (unit) => table[unit] ?? 0
}
