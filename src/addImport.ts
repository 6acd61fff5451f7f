import type { Config } from 'payload'
import { type DeskAccess } from './access.js'
import { extendCollection } from './host/extendCollection.js'
import { importEndpoints } from './intake/importEndpoints.js'
import { issueInHand } from './intake/issueInHand.js'
import type { ResolvedOptions } from './options.js'
import { composeImport } from './runImport.js'

/** The way in: the import's endpoints, its screen with a link in the navigation, and the place for documents over the stories. */
export function addImport(config: Config, options: ResolvedOptions, desk: DeskAccess): Config {
  const steps: ((config: Config) => Config)[] = [
    (c) => addEndpoints(c, options),
    (c) => addDrop(c, options),
    (c) => addScreen(c, options, desk),
  ]
  return steps.reduce((before, step) => step(before), config)
}

const addEndpoints = (config: Config, options: ResolvedOptions): Config =>
  extendCollection(config, options.slugs.imports, (imports) => ({
    ...imports,
    endpoints: [...(imports.endpoints || []), ...importEndpoints(composeImport(options))],
  }))

const slugsOf = ({ slugs: { articles, editions, imports, photos } }: ResolvedOptions) => ({
  articles,
  editions,
  imports,
  photos,
})

function addDrop(config: Config, options: ResolvedOptions): Config {
  const drop = {
    clientProps: { slugs: slugsOf(options) },
    path: 'payload-broadsheet/client#DocumentDrop',
  }
  return extendCollection(config, options.slugs.articles, (articles) => {
    const { components } = articles.admin ?? {}
    const beforeListTable = [...(components?.beforeListTable ?? []), drop]
    return {
      ...articles,
      admin: { ...articles.admin, components: { ...components, beforeListTable } },
    }
  })
}

function addScreen(config: Config, options: ResolvedOptions, desk: DeskAccess): Config {
  const { components } = config.admin ?? {}
  const link = {
    clientProps: { articles: options.slugs.articles },
    path: 'payload-broadsheet/client#ImportNavLink',
  }
  const screen = {
    Component: {
      path: 'payload-broadsheet/rsc#ImportView',
      serverProps: {
        issueInHand: (req: Parameters<typeof issueInHand>[1]) => issueInHand(options, req),
        mayImport: (req: Parameters<DeskAccess['may']>[0]) => desk.may(req, 'write-articles'),
        slugs: slugsOf(options),
      },
    },
    meta: { title: '导入稿件 · Import' },
    path: '/import' as const,
  }
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), link],
        views: { import: screen, ...components?.views },
      },
    },
  }
}
