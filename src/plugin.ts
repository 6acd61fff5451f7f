import type { CollectionConfig, Config, Endpoint } from 'payload'
import { type DeskAccess, deskAccess } from './access.js'
import { addImport } from './addImport.js'
import { articlesCollection } from './articles/articlesCollection.js'
import {
  eventCoverageEndpoints,
  officialCoverageEndpoints,
} from './articles/coverage/coverageEndpoints.js'
import { composeReview } from './composeReview.js'
import { composeRosterExchange } from './composeRosterExchange.js'
import { composeRoster } from './composeRoster.js'
import { refusePartialBulk } from './databases/refusePartialBulk.js'
import { eventsCollection } from './events/eventsCollection.js'
import { officialEventsEndpoint } from './events/eventsOf.js'
import { appendHooks, extendCollection } from './host/extendCollection.js'
import { importsCollection } from './intake/importsCollection.js'
import { editionsCollection } from './layouts/editionsCollection.js'
import { keepPlaced, keepPlacedFromTrash } from './layouts/keepPlaced.js'
import { layoutsCollection } from './layouts/layoutsCollection.js'
import { rosterExchangeEndpoints } from './officials/exchange/rosterExchangeEndpoints.js'
import { rosterImportsCollection } from './officials/exchange/rosterImportsCollection.js'
import { officialsCollection } from './officials/officialsCollection.js'
import { rosterEndpoints } from './officials/rosterEndpoints.js'
import { type BroadsheetOptions, type ResolvedOptions, resolveOptions } from './options.js'
import { photosCollection } from './photos/photosCollection.js'
import { snapshotsCollection } from './publishing/snapshotsCollection.js'
import { keepSigned } from './review/keepSigned.js'
import { reviewEndpoints } from './review/reviewEndpoints.js'
import { signoffsCollection } from './review/signoffsCollection.js'
import { addTranslations } from './translations/index.js'
import { addDeskUsers } from './users/deskUsers.js'

/**
 * Turns a Payload project into the editorial desk of a newspaper.
 * @param options what the host sets; see BroadsheetOptions for every default
 * @returns a Payload plugin
 * @throws Error, while the config is built, with a sentence that names the option, its value and a remedy
 */
export const broadsheet =
  (options: BroadsheetOptions = {}) =>
  (config: Config): Config =>
    toDesk(config, resolveOptions(options))

/** The same as a plain function of a config and complete options. */
export function toDesk(config: Config, options: ResolvedOptions): Config {
  const desk = deskAccess(options)
  refuseTakenSlugs(config, options)
  const steps: ((config: Config) => Config)[] = [
    (c) => addCollections(c, options, desk),
    (c) => addDeskUsers(c, options, desk),
    (c) => (options.enabled ? addReview(c, options) : c),
    (c) => (options.enabled ? addImport(c, options, desk) : c),
    (c) => (options.enabled ? addRosterExchange(c, options) : c),
    (c) => (options.enabled ? addRoster(c, options) : c),
    (c) => (options.enabled ? keepWhatIsPlaced(c, options) : c),
    (c) => ({ ...c, i18n: addTranslations(c.i18n) }),
    (c) => ({ ...c, custom: { ...c.custom, broadsheet: options } }),
  ]
  return steps.reduce((before, step) => step(before), config)
}

const ours = [
  ['articles', articlesCollection],
  ['photos', photosCollection],
  ['imports', importsCollection],
  ['editions', editionsCollection],
  ['layouts', layoutsCollection],
  ['signoffs', signoffsCollection],
  ['snapshots', snapshotsCollection],
  ['officials', officialsCollection],
  ['events', eventsCollection],
  ['rosterImports', rosterImportsCollection],
] as const

function addCollections(config: Config, options: ResolvedOptions, desk: DeskAccess): Config {
  const collections = ours.map(([name, create]): CollectionConfig => {
    const collection = options.enabled ? allOrNothing(create(options, desk)) : create(options, desk)
    return options.overrides[name]?.(collection) ?? collection
  })
  return { ...config, collections: [...(config.collections ?? []), ...collections] }
}

/** A bulk operation in which one document fails changes none. */
const allOrNothing = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: appendHooks(collection.hooks, { afterOperation: [refusePartialBulk] }),
})

function addReview(config: Config, options: ResolvedOptions): Config {
  const review = composeReview(options)
  return extendCollection(config, options.slugs.layouts, (layouts) => ({
    ...layouts,
    endpoints: [...(layouts.endpoints || []), ...reviewEndpoints(review)],
    hooks: appendHooks(layouts.hooks, { beforeDelete: [keepSigned(options)] }),
  }))
}

function addRosterExchange(config: Config, options: ResolvedOptions): Config {
  const { officials, rosterImports } = options.slugs
  const endpoints = rosterExchangeEndpoints(composeRosterExchange(options))
  const withImports = addEndpoints(config, rosterImports, endpoints)
  return extendCollection(withImports, officials, (c) => addRosterLinks(c, rosterImports))
}

/** Above the list of officials stands how a roster comes in and goes out. */
const addRosterLinks = (officials: CollectionConfig, slug: string): CollectionConfig => {
  const components = officials.admin?.components
  const links = { clientProps: { slug }, path: 'payload-broadsheet/client#RosterLinks' }
  const above = [...(components?.beforeListTable ?? []), links]
  return {
    ...officials,
    admin: { ...officials.admin, components: { ...components, beforeListTable: above } },
  }
}
function addRoster(config: Config, options: ResolvedOptions): Config {
  const ofOfficials = [
    ...rosterEndpoints(composeRoster(options)),
    ...officialCoverageEndpoints(options),
    officialEventsEndpoint(options),
  ]
  const { events, officials } = options.slugs
  const added = addEndpoints(config, officials, ofOfficials)
  return addEndpoints(added, events, eventCoverageEndpoints(options))
}

const addEndpoints = (config: Config, slug: string, ours: Omit<Endpoint, 'root'>[]): Config =>
  extendCollection(config, slug, (collection) => ({
    ...collection,
    endpoints: [...(collection.endpoints || []), ...ours],
  }))

function keepWhatIsPlaced(config: Config, { slugs }: ResolvedOptions): Config {
  const hooks = { beforeChange: [keepPlacedFromTrash(slugs)], beforeDelete: [keepPlaced(slugs)] }
  return [slugs.articles, slugs.photos].reduce(
    (before, slug) =>
      extendCollection(before, slug, (c) => ({ ...c, hooks: appendHooks(c.hooks, hooks) })),
    config,
  )
}

function refuseTakenSlugs(config: Config, { slugs }: ResolvedOptions): void {
  const taken = new Set(config.collections?.map(({ slug }) => slug))
  for (const [name] of ours)
    if (taken.has(slugs[name]))
      throw new Error(
        `broadsheet(): your config has a collection '${slugs[name]}' already; set slugs.${name} to another slug.`,
      )
}
