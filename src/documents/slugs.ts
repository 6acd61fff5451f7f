/** Slugs of the collections that stages hand over to each other. A host may rename them (options.ts). */
export type Slugs = {
  articles: string
  editions: string
  events: string
  imports: string
  layouts: string
  officials: string
  photos: string
  signoffs: string
  snapshots: string
  users: string
}

export const defaultSlugs: Readonly<Slugs> = {
  articles: 'articles',
  editions: 'editions',
  events: 'events',
  imports: 'imports',
  layouts: 'layouts',
  officials: 'officials',
  photos: 'photos',
  signoffs: 'signoffs',
  snapshots: 'snapshots',
  users: 'users',
}
