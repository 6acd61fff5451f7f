import type { PrintedArticle, PrintedCredit, PublishedTags } from '../documents/page.js'
import type { DateTag, PersonTag } from '../documents/tags.js'
import { bodyToParagraphs } from './core/lexicalText.js'

type ArticleDoc = Record<string, unknown> & { id: number | string }

const text = (value: unknown): null | string =>
  typeof value === 'string' && value !== '' ? value : null

/** What a reader sees of a story on paper; its photos are printed by the photos stage. */
export const printArticle = (doc: ArticleDoc): Omit<PrintedArticle, 'photos'> => ({
  credits: ((doc.credits ?? []) as PrintedCredit[]).map(({ name, role }) => ({ name, role })),
  headline: text(doc.headline) ?? '',
  id: doc.id,
  kicker: text(doc.kicker),
  paragraphs: bodyToParagraphs(doc.body as Parameters<typeof bodyToParagraphs>[0]),
  subhead: text(doc.subhead),
})

/** The tags that go out with a published story: what was read or confirmed, nothing that a person rejected. */
export const publishTags = (doc: ArticleDoc): PublishedTags => ({
  dates: kept(doc.dates as DateTag[] | undefined).map(
    ({ from, partOfDay, text: words, timex, to, value }) => ({
      from: from ?? null,
      partOfDay: partOfDay ?? null,
      text: words,
      timex: timex ?? null,
      to: to ?? null,
      value: value ?? null,
    }),
  ),
  people: kept(doc.people as PersonTag[] | undefined).map(
    ({ name, official, positions, titleAsWritten }) => ({
      name,
      official: idOf(official),
      positions: positions ?? [],
      title: titleAsWritten ?? null,
    }),
  ),
})

const kept = <T extends { mentions?: null | unknown[]; state: string }>(tags: T[] = []): T[] =>
  tags.filter((tag) => tag.state !== 'rejected' && tag.mentions?.length)

const idOf = (value: unknown): null | number | string =>
  value !== null && typeof value === 'object'
    ? (value as { id: number | string }).id
    : ((value as null | number | string | undefined) ?? null)
