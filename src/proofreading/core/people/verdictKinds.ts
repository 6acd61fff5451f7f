import type { Office } from './offices.js'

/** What is wrong with one printed office beside an official's name. */
export type Verdict =
  | { kind: 'modifier'; office: Office; printed: string; right: string }
  | { kind: 'other'; holders: readonly Office[]; printed: string }
  | { kind: 'term'; office: Office; printed: string }
  | { kind: 'unlike'; office: Office; printed: string }

/** What the roster alone says of an office, whatever else the item prints: 'open' where only the item can tell. */
export type Settled = 'open' | 'right' | Verdict
