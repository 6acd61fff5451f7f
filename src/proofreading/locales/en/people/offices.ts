import type { OfficeWords } from '../../../core/people/officeWords.js'
import { headAndBody } from '../../../core/people/offices.js'
import * as words from '../words/offices.js'
import { holdersIn } from './holders.js'
import { nearness } from './nearness.js'
import { isBodyOf, spellTitle } from './spellTitle.js'

const modified = (head: string): string[] => [
  head,
  ...words.MODIFIERS.map((modifier) => `${modifier} ${head}`),
]
const formerTitle = new RegExp(`^${words.FORMER}[- ]|${words.NOT_YET}$`, 'i')
const formerBefore = new RegExp(`\\b${words.FORMER}[- ]$`, 'i')

const PLACE =
  /^,? (?:of|in|for) (?:the )?((?:City|Town|Village|Borough|County) of )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})/

/** English lists its leaders by their own titles, and says former in front. */
const NOTHING = /(?!)/

/** What titles are made of in English. */
export const offices: OfficeWords = {
  acting: 'Acting ',
  appointing: new RegExp(words.APPOINTING, 'i'),
  beside: /(?!)/,
  bodiless: new Set(words.BODILESS.flatMap(modified)),
  collective: NOTHING,
  common: new Set(words.COMMON),
  deputy: 'deputy',
  dividers: / \/ /,
  droppable: words.DROPPABLE,
  former: [],
  formerWithin: NOTHING,
  general: /\b(?:official|leader|resident|lawmaker)s?$/,
  membership: /\bmember$/,
  modifiers: words.MODIFIERS.map((word) => `${word} `),
  place: /(?!)/,
  spaced: {
    comma: ', ',
    gap: ' ',
    holders: holdersIn,
    isFormer: (title, text, at) =>
      formerTitle.test(title) || formerBefore.test(text.slice(Math.max(0, at - 20), at)),
    isOf: isBodyOf,
    joined: /(?:, |,? and |,? & )$/,
    names: (text, { organization, post, printed }) => {
      const said = text.toLowerCase()
      const bodies = printed.map((form) => headAndBody(spellTitle(form), offices).body.trim())
      return [organization, (post.organization ?? '').toLowerCase(), ...bodies].some(
        (body) => body !== '' && said.includes(body),
      )
    },
    nearness,
    placeBehind: (text, end) => {
      const place = PLACE.exec(text.slice(end, end + 60))
      return place ? spellTitle(place[2] ?? '') : null
    },
    sentenceEnd: /[.!?][”"’)]* (?=[A-Z“"])/,
    shared: new RegExp(words.SHARED),
    spell: spellTitle,
  },
  spellings: [],
}
