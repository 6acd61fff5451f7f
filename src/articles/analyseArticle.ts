import { type RosterIndex, analyseItem } from '../analyse.js'
import type { Item } from '../documents/item.js'
import { isDay, today } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'
import { articleText } from './core/articleText.js'
import { bodyToTexts } from './core/lexicalText.js'

/**
 * Reads an article as it is stored, or as a form holds it; without an issue date it is read as of today.
 * @throws Error when the text cannot be read
 */
export const analyseArticle = (
  article: Record<string, unknown>,
  roster: RosterIndex,
  {
    locale,
    proofreading,
    timeZone,
    words,
  }: Pick<ResolvedOptions, 'locale' | 'proofreading' | 'timeZone' | 'words'>,
): Item => {
  const { credits, issueDate } = article
  const isCredited = Array.isArray(credits) && credits.length > 0
  const paragraphs = bodyToTexts(article.body as Parameters<typeof bodyToTexts>[0])
  return analyseItem({
    issueDate: typeof issueDate === 'string' && isDay(issueDate) ? issueDate : today(timeZone),
    item: articleText({ ...article, isCredited }, paragraphs),
    locale,
    proofreading,
    roster,
    words,
  })
}
