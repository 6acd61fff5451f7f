/** A place in an item: a named line of its head, or the index of a paragraph. */
export type Where = 'credit' | 'headline' | 'kicker' | 'subhead' | number

/** Half-open range in UTF-16 code units of the string that `where` names. */
export type Span = { end: number; start: number; where: Where }
