import { type RosterIndex, analyseItem } from '../analyse.js'
import type { Item, ItemText } from '../documents/item.js'
import { isDay, today } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'
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
  const { issueDate } = article
  return analyseItem({
    issueDate: typeof issueDate === 'string' && isDay(issueDate) ? issueDate : today(timeZone),
    item: articleText(article),
    locale,
    proofreading,
    roster,
    words,
  })
}

/** The text of an article as the reading sees it. */
function articleText(article: Record<string, unknown>): ItemText {
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
