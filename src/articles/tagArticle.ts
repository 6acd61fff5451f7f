import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { analyseItem } from '../analyse.js'
import type { ItemText, Reading } from '../documents/item.js'
import { isDay, today } from '../host/days.js'
import { isSystemWrite } from '../host/systemWrite.js'
import type { ResolvedOptions } from '../options.js'
import { groupTags } from './core/groupTags.js'
import { bodyToTexts } from './core/lexicalText.js'
import { type KeptTags, keyTags, mergeTags } from './core/mergeTags.js'
import { parseRulings } from './parseRulings.js'
import { rosterIndexOf } from './rosterIndexOf.js'

/**
 * Fills an article's people, dates, events and leads in the same save: one `beforeChange` hook for admin UI, REST, GraphQL,
 * Local API and import. What people ruled on is taken from the stored article and from `rulings`, never from what a client
 * sends as tags.
 */
export const tagArticle =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const { rulings, ...article } = data
    // Publishing puts out the tags as they were read when the page was signed.
    if (isSystemWrite(req, 'publish')) return article
    const kept = operation === 'update' ? keptTags(originalDoc) : noTags
    const reading = await readArticle(article, options, req)
    const read = reading ? groupTags(reading) : keyTags(kept)
    const tags = mergeTags(read, kept, parseRulings(rulings, req))
    return { ...article, ...tags, ...(reading && { leads: leadsOf(reading) }) }
  }

/** Null when the reading fails: a story is saved all the same, with the tags it had, and the log says why. */
async function readArticle(
  article: Record<string, unknown>,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<null | Reading> {
  const { issueDate } = article
  const roster = await rosterIndexOf(options, req)
  try {
    return analyseItem({
      issueDate:
        typeof issueDate === 'string' && isDay(issueDate) ? issueDate : today(options.timeZone),
      item: articleText(article),
      locale: options.locale,
      roster,
    })
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A story was saved without being read for tags.' })
    return null
  }
}

/** The text of an article as the reading sees it. */
export function articleText(article: Record<string, unknown>): ItemText {
  const line = (name: string) => (typeof article[name] === 'string' && article[name]) || null
  return {
    credit: null,
    headline: line('headline'),
    kicker: line('kicker'),
    kind: 'article',
    paragraphs: bodyToTexts(article.body as Parameters<typeof bodyToTexts>[0]),
    subhead: line('subhead'),
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
