import type { AnalysedPage, Item, ItemText } from './documents/item.js'
import type { ProofreadingOptions } from './documents/proofreading.js'
import type { Roster } from './documents/roster.js'
import type { ReadingWords } from './documents/words.js'
import { furnitureOf, readPage } from './intake/core/readPage.js'
import { itemsOf, type Source } from './intake/core/source.js'
import { type AnalysedPageItem, type PageFlag, type PageItem } from './intake/core/pageItem.js'
import { getIntakeLocale, getStoryLocale } from './intake/locales/index.js'
import { proofread } from './proofreading/core/proofread.js'
import { getProofreadingLocale } from './proofreading/locales/index.js'
import { readItem } from './reading/core/readItem.js'
import { type RosterIndex, buildRosterIndex } from './reading/core/roster/rosterIndex.js'
import { getReadingLocale } from './reading/locales/index.js'

export {
  type AnalysedPageItem,
  type PageFlag,
  type PageItem,
  type RosterIndex,
  type Source,
  buildRosterIndex,
}

type Known = {
  /** YYYY-MM-DD, or a date-time with offset of which the day counts. */
  issueDate: string
  /** Language of the text. @default 'zh' */
  locale?: string
  /** What the desk says about its checks: the same object each time. */
  proofreading?: ProofreadingOptions
  roster: Roster | RosterIndex
  /** Words that the desk adds to those of the language: the same object each time. */
  words?: ReadingWords
}

/**
 * Reads raw page text into its items and each item into people, dates and events. Pure: the same page, date and roster
 * always give the same answer.
 * @throws Error when the locale is not known or the issue date names no day
 */
export function analysePage({
  raw,
  ...known
}: Known & { raw: string }): Omit<AnalysedPage, 'items'> & { items: AnalysedPageItem[] } {
  const items = readPage(raw, getIntakeLocale(known.locale ?? 'zh'))
  return { issueDate: known.issueDate, items: analyseItems({ ...known, items }) }
}

/**
 * The items of a page or of one story that somebody brings in, not yet read further.
 * @throws Error when pages in that language cannot be read; a story can in any
 */
export const itemsOfSource = (source: Source, locale = 'zh'): PageItem[] =>
  itemsOf(source, source.kind === 'page' ? getIntakeLocale(locale) : getStoryLocale(locale))

/** The lines of a page, in runs from 1, that belong to it alone and are in none of its items; a story has none. */
export const pageLinesOf = (source: Source, locale = 'zh'): [number, number][] =>
  source.kind === 'page' ? furnitureOf(source.raw, getIntakeLocale(locale)) : []

/**
 * Reads items into people, dates and events: as intake found them, or as a person has mended them. All are read before the first is
 * checked: to go from reading to checks and back with each item takes a third longer, since either drives the other's rules out
 * of the processor's memory.
 */
export function analyseItems({
  items,
  roster,
  ...known
}: Known & { items: readonly PageItem[] }): AnalysedPageItem[] {
  const asked = { ...known, roster: indexOf(roster) }
  const read = items.map((item) => ({ analysed: readText(item, asked), item }))
  return read.map(({ analysed, item: { flags, headings, isCredited, rawLines } }) => ({
    ...checked(analysed, { ...asked, isCredited }),
    flags,
    ...(headings?.length && { headings }),
    rawLines,
  }))
}

type Asked = Known & { roster: RosterIndex }

/** Reads one item's clean text and checks it; the save hook, the command line, the import and the browser all call this. */
export function analyseItem({ item, roster, ...known }: Known & { item: ItemText }): Item {
  const asked = { ...known, isCredited: item.isCredited, roster: indexOf(roster) }
  return checked(readText(item, asked), asked)
}

function readText(item: ItemText, { issueDate, locale = 'zh', roster, words }: Asked): Item {
  const context = { issueDate, locale: getReadingLocale(locale, words), roster }
  const { byline, dateline, dates, events, mentions, suggestions } = readItem(item, context)
  const { credit, headline, kicker, kind, paragraphs, subhead } = item
  // One literal: to add keys to a spread copy takes longer than to read an empty item.
  return {
    credit,
    headline,
    kicker,
    kind,
    paragraphs,
    subhead,
    byline,
    dateline,
    dates,
    events,
    mentions,
    suggestions,
    warnings: [],
  }
}

function checked(
  analysed: Item,
  {
    isCredited,
    issueDate,
    locale = 'zh',
    proofreading,
    roster,
  }: Asked & Pick<ItemText, 'isCredited'>,
): Item {
  const about = { isCredited, issueDate: issueDate.slice(0, 10), roster }
  analysed.warnings = proofread(analysed, about, getProofreadingLocale(locale, proofreading))
  return analysed
}

/** Reads one plain text whose paragraphs are its lines. */
export function analyseText({ text, ...known }: Known & { text: string }): Item {
  const paragraphs = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '')
  const item: ItemText = {
    credit: null,
    headline: null,
    kicker: null,
    kind: 'text',
    paragraphs,
    subhead: null,
  }
  return analyseItem({ ...known, item })
}

const indexOf = (roster: Roster | RosterIndex): RosterIndex =>
  Array.isArray(roster) ? buildRosterIndex(roster) : roster
