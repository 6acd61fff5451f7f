const HEADS = ['kicker', 'headline', 'subhead', 'credit']

/** The contract's name of a place in an item that the gold answers name. */
export const fieldOf = (where) => (where === 'subheadline' ? 'subhead' : where)

/** The printed text of a gold item, as the command answers it. */
export function itemText(item) {
  const { kind, paragraphs, subheadline = null } = item
  const heads = Object.fromEntries(HEADS.map((field) => [field, item[field] ?? null]))
  return { ...heads, kind, paragraphs, subhead: heads.subhead ?? subheadline }
}

/** The string of an item that `where` names: a head, or the paragraph of that number. */
export const stringOf = (item, where) =>
  (HEADS.includes(where) ? item[where] : item.paragraphs[where]) ?? ''
