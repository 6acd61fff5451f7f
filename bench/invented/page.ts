/** A front page of the usual size, some 20 KB of JSON, made of invented words. */
import {
  type PrintedArticle,
  type PrintedPlacement,
  type StoredSnapshot,
} from '../../src/documents/index.js'

const syllables = [
  '白',
  '鹭',
  '渡',
  '桥',
  '灯',
  '船',
  '岸',
  '市',
  '集',
  '晨',
  '雾',
  '渔',
  '歌',
  '竹',
  '坡',
  '雨',
]

/** A text of `length` characters; `seed` makes one differ from the next. */
const inventText = (seed: number, length: number): string =>
  Array.from(
    { length },
    (_, n) => syllables[(seed * 7 + n * n + n * seed) % syllables.length],
  ).join('')

const inventArticle = (id: number): PrintedArticle => ({
  credits: [{ name: inventText(id, 3), role: '记者' }],
  headline: inventText(id + 1, 14),
  id,
  kicker: null,
  paragraphs: Array.from({ length: 6 }, (_, n) => ({
    heading: null,
    text: `${inventText(id + n, 120)}。`,
  })),
  photos: [],
  subhead: inventText(id + 2, 12),
})

const placements = Array.from({ length: 8 }, (_, n): PrintedPlacement => ({
  article: inventArticle(n + 1),
  columns: 2,
  headlineStyle: n ? 'plain' : 'lead',
  height: 5,
  key: `story-${n}`,
  kind: 'article',
  width: 6,
  x: (n % 2) * 6,
  y: Math.floor(n / 2) * 5,
}))

const edition = { date: '2031-05-09', number: 214, paper: '白鹭渡日报' }

/** The published page 1 that the servers of the bench answer. */
export const inventPage = (): StoredSnapshot => ({
  editionDate: edition.date,
  editionNumber: edition.number,
  id: 1,
  page: {
    grid: { columns: 12, rows: 20 },
    hash: 'ab'.repeat(32),
    masthead: { ...edition, pageName: '要闻', pageNumber: 1 },
    placements,
    publishedAt: '2031-05-08T17:20:31.250Z',
    revision: 1,
    tags: {},
  },
  pageName: '要闻',
  pageNumber: 1,
})
