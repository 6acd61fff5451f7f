import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Item, Reading } from '../documents/item.js'
import { isSystemWrite } from '../host/systemWrite.js'
import type { ResolvedOptions } from '../options.js'
import { analyseArticle } from './analyseArticle.js'
import { checkedWarnings } from './checkedWarnings.js'
import { withConfirmedNames } from './core/confirmedNames.js'
import { groupTags } from './core/groupTags.js'
import { type KeptTags, keyTags, mergeTags } from './core/mergeTags.js'
import { parseRulings } from './parseRulings.js'
import { rosterIndexOf } from './rosterIndexOf.js'

/**
 * Fills an article's people, dates, events, leads and warnings in the same save: one `beforeChange` hook for admin UI, REST,
 * GraphQL, Local API and import. What people ruled on is taken from the stored article and from `rulings`, never from what a
 * client sends as tags.
 */
export const tagArticle =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const { rulings, ...article } = data
    // Publishing puts out the tags as they were read when the page was signed.
    if (isSystemWrite(req, 'publish')) return article
    const kept = operation === 'update' ? keptTags(originalDoc) : noTags
    const reading = await readArticle(article, options, req)
    const ruled = parseRulings(rulings, req)
    const before = keyTags(kept)
    const read = reading
      ? withConfirmedNames(groupTags(reading), {
          kept: before.people,
          rulings: ruled,
          text: reading,
        })
      : before
    const tags = mergeTags(read, kept, ruled)
    const stored = operation === 'update' ? originalDoc : undefined
    const checked = checkedWarnings(reading, stored, ruled, req)
    return { ...article, ...tags, ...checked, ...(reading && { leads: leadsOf(reading) }) }
  }

/** Null when the reading fails: a story is saved all the same, with the tags it had, and the log says why. */
async function readArticle(
  article: Record<string, unknown>,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<Item | null> {
  const roster = await rosterIndexOf(options, req)
  try {
    return analyseArticle(article, roster, options)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A story was saved without being read for tags.' })
    return null
  }
}

const noTags: KeptTags = { dates: [], events: [], people: [] }

function keptTags(doc: Partial<KeptTags> | undefined): KeptTags {
  return { dates: doc?.dates ?? [], events: doc?.events ?? [], people: doc?.people ?? [] }
}

const leadsOf = ({ byline, dateline }: Reading) =>
  dateline.map(({ lead, paragraph, partOfDay, value }) => ({
    byline: byline.filter((entry) => entry.paragraph === paragraph),
    date: value,
    marker: lead,
    paragraph,
    partOfDay,
  }))
