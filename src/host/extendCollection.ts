import type { CollectionConfig, Config } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Copies two sets of hooks into one: the host's run first, ours after them. */
export function appendHooks(theirs: Hooks | undefined, ours: Hooks): Hooks {
  const names = new Set([...Object.keys(theirs ?? {}), ...Object.keys(ours)]) as Set<keyof Hooks>
  return Object.fromEntries(
    [...names].map((name) => [name, [...(theirs?.[name] ?? []), ...(ours[name] ?? [])]]),
  )
}

/** Replaces one collection of a config by a changed copy; the others stay the same objects. */
export function extendCollection(
  config: Config,
  slug: string,
  change: (collection: CollectionConfig) => CollectionConfig,
): Config {
  return {
    ...config,
    collections: config.collections?.map((c) => (c.slug === slug ? change(c) : c)),
  }
}
