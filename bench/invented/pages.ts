/** The clean text of the invented pages under tests/fixtures, as items to read. */
import { readdirSync, readFileSync } from 'node:fs'
import { type ItemText, type Roster } from '../../src/documents/index.js'
import { analysePage } from '../../src/analyse.js'

const folder = 'tests/fixtures/pages'

type Item = { issueDate: string; text: ItemText }
export type Page = { items: Item[]; roster: Roster }

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

const readPage = (name: string): Page => {
  const { issueDate } = readJson<{ issueDate: string }>(`${folder}/${name}/gold.json`)
  const raw = readFileSync(`${folder}/${name}/page.txt`, 'utf8')
  const { items } = analysePage({ issueDate, raw, roster: [] })
  const texts = items.map(({ credit, headline, kicker, kind, paragraphs, subhead }) => ({
    issueDate,
    text: { credit, headline, kicker, kind, paragraphs, subhead },
  }))
  return { items: texts, roster: readJson(`${folder}/${name}/roster.json`) }
}

/** All pages. Run from the repository's root. */
export const inventedPages = (): Page[] => readdirSync(folder).map(readPage)

/** The same items with something new in every paragraph, as no reading has met them. */
export const revised = (items: readonly Item[], revision: number): Item[] =>
  items.map(({ issueDate, text }) => ({
    issueDate,
    text: { ...text, paragraphs: text.paragraphs.map((said) => `${said}第${revision}稿。`) },
  }))

/** The strings that an item is made of. */
export const stringsOf = ({ credit, headline, kicker, paragraphs, subhead }: ItemText): string[] =>
  [kicker, headline, subhead, credit, ...paragraphs].filter((said) => said !== null)
