/** Why a story was left as it was. */
export type SkipReason = 'changed' | 'failed' | 'forbidden' | 'gone' | 'locked' | 'not-named'

/** What became of one story: read again and saved, read again without a difference, or left alone. */
export type Retagged = { headline: null | string; id: number | string } & (
  { outcome: 'done' | 'unchanged' } | { outcome: 'skipped'; reason: SkipReason }
)
