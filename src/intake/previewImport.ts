import type { PayloadRequest } from 'payload'
import { type AnalysedPageItem, analyseItems, itemsOfSource, pageLinesOf } from '../analyse.js'
import type { EarlierImport, ImportPreview } from './core/importAnswers.js'
import type { PageItem } from './core/pageItem.js'
import { type Source, linesOf } from './core/source.js'
import type { ImportDesk } from './importDesk.js'
import { findEarlier, type ImportRecord } from './importRecord.js'

type Page = { issueDate: string; items: readonly PageItem[] }

/** Reads a source as an import would, and saves nothing. */
export async function previewImport(
  { fileName, issueDate, source }: { fileName: string; issueDate: string; source: Source },
  desk: ImportDesk,
  req: PayloadRequest,
): Promise<ImportPreview> {
  const found = itemsOfSource(source, desk.options.locale)
  const items = await readItems({ issueDate, items: found }, desk, req)
  const earlier = await findEarlier({ issueDate, items }, desk.options, req)
  return {
    earlier: earlier && describeEarlier(earlier),
    fileName,
    issueDate,
    items,
    leftOut: pageLinesOf(source, desk.options.locale),
    lines: linesOf(source),
    pictures: source.kind === 'story' ? source.pictures : 0,
  }
}

/** Reads items again that a person has mended, and saves nothing. */
export async function readItems(
  { issueDate, items }: Page,
  desk: ImportDesk,
  req: PayloadRequest,
): Promise<AnalysedPageItem[]> {
  const { locale, words } = desk.options
  return analyseItems({ issueDate, items, locale, roster: await desk.rosterOf(req), words })
}

/** What a person must know of an earlier import to decide. */
export const describeEarlier = (record: ImportRecord): EarlierImport => ({
  count: record.items.filter(({ collection }) => collection !== 'editions').length,
  createdAt: record.createdAt,
  fileName: record.fileName,
  id: record.id,
  issueDate: record.issueDate,
})
