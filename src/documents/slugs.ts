import type { CollectionSlug } from 'payload'

/** Slugs of the collections that stages hand over to each other. A host may rename them (options.ts). */
export type Slugs = {
  articles: CollectionSlug
  editions: CollectionSlug
  events: CollectionSlug
  imports: CollectionSlug
  layouts: CollectionSlug
  officials: CollectionSlug
  photos: CollectionSlug
  rosterImports: CollectionSlug
  signoffs: CollectionSlug
  snapshots: CollectionSlug
  users: CollectionSlug
}

export const defaultSlugs = {
  articles: 'articles',
  editions: 'editions',
  events: 'events',
  imports: 'imports',
  layouts: 'layouts',
  officials: 'officials',
  photos: 'photos',
  rosterImports: 'roster-imports',
  signoffs: 'signoffs',
  snapshots: 'snapshots',
  users: 'users',
} as Readonly<Slugs>
