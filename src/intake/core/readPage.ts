import type { ItemText } from '../../documents/item.js'
import type { IntakeLocale } from '../locales/index.js'
import type { PageItem } from './pageItem.js'
import { cutInlineCredit } from './credits.js'
import { attachLooseHeads } from './looseHeads.js'
import { withoutFurniture } from './furniture.js'
import { readHead } from './headlines.js'
import { readLines, runsOf } from './lines.js'
import { joinParagraphs } from './paragraphs.js'
import { findRegions, type Region } from './regions.js'
import { cleanBody } from './bylines.js'
import { noteFlags } from './flags.js'

function readPhoto(region: Region, locale: IntakeLocale): Pick<ItemText, 'credit' | 'paragraphs'> {
  const text = region.body.map((line) => line.text).join('\n')
  if (region.credit !== null)
    return { credit: region.credit, paragraphs: [cleanBody(text, locale)] }
  const inline = cutInlineCredit(text, locale)
  return { credit: inline.credit, paragraphs: [cleanBody(inline.text, locale)] }
}

function toItem(region: Region, locale: IntakeLocale): PageItem {
  const { body, credit, creditLines, heads, isPhoto } = region
  const text = isPhoto
    ? readPhoto(region, locale)
    : { credit, paragraphs: joinParagraphs(body, locale) }
  return {
    ...readHead(heads, locale),
    ...text,
    flags: [...heads, ...body].some((line) => line.lostInside) ? ['lost-characters'] : [],
    kind: isPhoto ? 'photo' : 'article',
    rawLines: runsOf([...heads, ...body, ...creditLines]),
  }
}

/**
 * Reads the raw text of a newspaper page, as a PDF gives it, into its stories and photos in the order of the page.
 * Every character but spaces, lost glyphs, desk codes and what belongs to the page alone (its number, who edited it) is
 * in exactly one item. Never throws.
 */
export function readPage(raw: string, locale: IntakeLocale): PageItem[] {
  const regions = findRegions(withoutFurniture(readLines(raw, locale), locale), locale)
  return noteFlags(attachLooseHeads(regions, locale).map((region) => toItem(region, locale)))
}

/**
 * The lines of a page that are in no item, since they belong to the page alone: its number, the paper, the day, who edited it.
 * @returns first and last line of each run, from 1
 */
export function furnitureOf(raw: string, locale: IntakeLocale): [number, number][] {
  const lines = readLines(raw, locale)
  const kept = new Set(withoutFurniture(lines, locale).map(({ number }) => number))
  return runsOf(lines.filter(({ number }) => !kept.has(number)))
}
