/** Groups of a roster that the order treats apart, as rosters name them. */

/** They come from above and stand before the desk's own leaders. */
export const VISITORS: ReadonlySet<string> = new Set(['来访', '上级来访', 'visitors', 'Visitors'])

/** They may stand anywhere between others. */
export const ENTERPRISES: ReadonlySet<string> = new Set(['企业', 'enterprises', 'Enterprises'])
