import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../fixtures/pages/qinghe')

/** An item of the invented page as a person reads it; what the tests of intake need of it. */
export type GoldItem = {
  credit: null | string
  headline: null | string
  id: string
  kind: 'article' | 'photo'
  paragraphs: string[]
  subhead?: string
}

export const rawPage = readFileSync(path.join(folder, 'page.txt'), 'utf8')
export const goldItems = (
  JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as { items: GoldItem[] }
).items
