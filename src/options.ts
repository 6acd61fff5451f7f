import type { CollectionConfig } from 'payload'
import type { ProofreadingOptions } from './documents/proofreading.js'
import type { ReadingWords } from './documents/words.js'
import { type Slugs, defaultSlugs } from './documents/slugs.js'
import { type Role, type RoleDefinition, checkRoles, defaultRoles } from './rights.js'
import { faultIn, proofreadingSchema } from './proofreadingOptions.js'
import { placeOfFault, readingWordsSchema } from './readingWords.js'
import { type ReviewStep, checkSteps, defaultSteps } from './steps.js'

type OwnCollection = Exclude<keyof Slugs, 'users'>

/** What a host may set. Every default stands in `defaults`. */
export type BroadsheetOptions = {
  /** Seconds without a key after which an open story is saved by itself; false: by hand only. @default 2 */
  autosave?: false | number
  /**
   * Folder for what the plugin keeps beside the database: published pictures.
   * @default process.env.DATA_DIR ?? 'data'
   */
  dataDir?: string
  /** False keeps collections and fields, and leaves out hooks, endpoints and components. @default true */
  enabled?: boolean
  /** Language of the stories. @default 'zh' */
  locale?: 'en' | 'zh'
  /**
   * A last word on a collection that the plugin adds: receives ours, returns yours.
   * @example { photos: (photos) => ({ ...photos, admin: { ...photos.admin, group: 'Pictures' } }) }
   */
  overrides?: Partial<Record<OwnCollection, (collection: CollectionConfig) => CollectionConfig>>
  /** Name of the paper in the masthead. @default 'Broadsheet' */
  paper?: string
  /**
   * Checks that the paper does without, and its own rules of house style (docs/house-style.md).
   * @example { off: ['style-short-year'], style: [{ id: 'style-own-river', wrong: { 大沙河: '沙河' } }] }
   */
  proofreading?: ProofreadingOptions
  /** Who may do what. @default reporter, desk-editor, editor-in-chief, admin */
  roles?: RoleDefinition[]
  /** Roles of a signed-in user. @default the values of its field `roles` */
  rolesOf?: (user: Record<string, unknown>) => Role[]
  /** True lets one person sign more than one step of a page, for a very small desk. @default false */
  samePersonMaySignTwice?: boolean
  /** Slugs of the collections, where the host wants others; `users` names the host's own. */
  slugs?: Partial<Slugs>
  /** Signatures that a page needs, in their order. @default desk, final */
  steps?: ReviewStep[]
  /** IANA time zone of the paper's days. @default 'Asia/Shanghai' */
  timeZone?: string
  /**
   * Titles, surnames, event words and the like that the paper uses and the language's own lists lack.
   * @example { titles: ['街长'], surnames: ['亓官'], events: { 庙市: '活动' }, notNames: ['高台戏'] }
   */
  words?: ReadingWords
}

export type ResolvedOptions = Required<Omit<BroadsheetOptions, 'slugs'>> & { slugs: Slugs }

const defaults = (): ResolvedOptions => ({
  autosave: 2,
  dataDir: process.env.DATA_DIR ?? 'data',
  enabled: true,
  locale: 'zh',
  overrides: {},
  paper: 'Broadsheet',
  proofreading: {},
  roles: defaultRoles,
  rolesOf: rolesField,
  samePersonMaySignTwice: false,
  slugs: defaultSlugs,
  steps: defaultSteps,
  timeZone: 'Asia/Shanghai',
  words: {},
})

/**
 * Makes the host's options complete and checks them; the only place with defaults.
 * @throws Error with a sentence that names the option, its value and a remedy.
 */
export function resolveOptions(options: BroadsheetOptions = {}): ResolvedOptions {
  const known = new Set(Object.keys(defaults()))
  for (const name of Object.keys(options)) if (!known.has(name)) refuseUnknown(name, known)
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const resolved: ResolvedOptions = {
    ...defaults(),
    ...Object.fromEntries(given),
    slugs: { ...defaultSlugs, ...options.slugs },
  }
  checkAutosave(resolved.autosave)
  checkLocale(resolved.locale)
  checkSlugs(resolved.slugs)
  checkTimeZone(resolved.timeZone)
  checkWords(resolved.words)
  checkProofreading(resolved.proofreading, resolved.locale)
  checkSteps(resolved.steps)
  checkRoles(resolved.roles, resolved.steps)
  return resolved
}

function refuseUnknown(name: string, names: Set<string>): never {
  throw new Error(
    `broadsheet(): there is no option '${name}'; the options are ${[...names].join(', ')}.`,
  )
}

function checkAutosave(autosave: false | number): void {
  if (autosave === false || (typeof autosave === 'number' && autosave >= 0.5 && autosave <= 600))
    return
  throw new Error(
    `broadsheet(): autosave is '${autosave}'; set seconds from 0.5 to 600, or false to save by hand only.`,
  )
}

function checkLocale(locale: string): void {
  if (locale === 'zh' || locale === 'en') return
  throw new Error(`broadsheet(): locale is '${locale}'; set 'zh' or 'en'.`)
}

function checkSlugs(slugs: Slugs): void {
  const seen = new Map<string, string>()
  for (const [name, slug] of Object.entries(slugs)) {
    if (!(name in defaultSlugs)) refuseUnknown(`slugs.${name}`, new Set(Object.keys(defaultSlugs)))
    if (typeof slug !== 'string' || !/^[a-z][a-z0-9-]*$/.test(slug))
      throw new Error(
        `broadsheet(): slugs.${name} is '${slug}'; write small letters, digits and hyphens, a letter first.`,
      )
    const other = seen.get(slug)
    if (other)
      throw new Error(
        `broadsheet(): slugs.${name} and slugs.${other} are both '${slug}'; give each a slug of its own.`,
      )
    seen.set(slug, name)
  }
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw new Error(
      `broadsheet(): timeZone is '${timeZone}'; set an IANA name such as 'Asia/Shanghai'.`,
    )
  }
}

function checkWords(words: ReadingWords): void {
  const fault = readingWordsSchema.safeParse(words).error?.issues[0]
  if (!fault) return
  const place = placeOfFault(fault)
  throw new Error(
    `broadsheet(): words${place && `.${place}`}: ${fault.message}; lists of words are titles, descriptions, surnames and notNames, and events and visits pair a word with a kind.`,
  )
}

function checkProofreading(proofreading: ProofreadingOptions, locale: string): void {
  const wrong = proofreadingSchema.safeParse(proofreading).error?.issues[0]
  const fault = wrong ? undefined : faultIn(proofreading, locale)
  if (!wrong && !fault) return
  const place = wrong ? placeOfFault(wrong) : fault?.place
  throw new Error(
    `broadsheet(): proofreading${place && `.${place}`}: ${(wrong ?? fault)?.message}; off, on and keep are lists of codes and words, and style holds rules (docs/house-style.md).`,
  )
}

function rolesField(user: Record<string, unknown>): Role[] {
  const { roles } = user
  return Array.isArray(roles) ? roles.map(String) : typeof roles === 'string' ? [roles] : []
}

/**
 * The options of the desk that a Payload instance runs.
 * @throws Error when its config has no broadsheet() plugin
 */
export function resolvedOptionsOf({ config }: { config: { custom?: object } }): ResolvedOptions {
  const options = (config.custom as { broadsheet?: ResolvedOptions } | undefined)?.broadsheet
  if (options) return options
  throw new Error('This Payload config has no desk: add broadsheet() to its plugins.')
}
