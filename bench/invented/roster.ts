/** Officials and names that nobody bears: every name is put together from two lists. */
import { type RosterOfficial } from '../../src/documents/index.js'

const families = [
  '闻',
  '费',
  '乔',
  '洛',
  '阮',
  '祁',
  '桑',
  '臧',
  '鹿',
  '燕',
  '池',
  '苗',
  '屈',
  '柏',
  '厉',
]
const given = ['青禾', '小满', '一苇', '望舒', '听澜', '知秋', '南乔', '半夏', '鹤鸣', '云岫']
const titles = ['镇长', '副镇长', '水务局局长', '渡口办主任', '文化站站长']

/** The `n`th name, for n from 0 to 149. */
export const inventName = (n: number): string =>
  `${families[n % families.length]}${given[Math.floor(n / families.length) % given.length]}`

/** `count` officials with one post each, at most 150. */
export const inventRoster = (count: number): RosterOfficial[] =>
  Array.from({ length: count }, (_, n) => ({
    name: inventName(n),
    posts: [{ from: '2029-01', rank: n + 1, title: titles[n % titles.length]! }],
  }))

/** A name with its title, as a story first speaks of the `n`th official. */
export const inventMention = (n: number): string => `${titles[n % titles.length]}${inventName(n)}`
