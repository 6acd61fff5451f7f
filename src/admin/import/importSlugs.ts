/** Slugs of the collections that an import writes to, as the host has named them. */
export type ImportSlugs = { articles: string; editions: string; imports: string; photos: string }
