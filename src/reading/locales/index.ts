import { type ReadingWords } from '../../documents/words.js'
import { type ReadingLocale } from '../core/locale.js'
import { en } from './en/index.js'
import { makeZh } from './zh/index.js'

type MakeLocale = (added?: ReadingWords) => ReadingLocale

const MAKERS: Readonly<Record<string, MakeLocale>> = { en: () => en, zh: makeZh }
const plain = new Map<string, ReadingLocale>()
const byWords = new WeakMap<ReadingWords, Map<string, ReadingLocale>>()

/**
 * The words and rules of a language, made at the first call.
 * @param added A desk's own words; pass the same object each time, since a locale is made for each.
 * @throws RangeError when there is none for the code; the message names those there are.
 */
export function getReadingLocale(code: string, added?: ReadingWords): ReadingLocale {
  const make = Object.hasOwn(MAKERS, code) ? MAKERS[code] : undefined
  if (!make) {
    const codes = Object.keys(MAKERS).join(', ')
    throw new RangeError(`There is no reading locale "${code}". Choose one of: ${codes}.`)
  }
  const made = added ? localesWith(added) : plain
  const known = made.get(code)
  if (known) return known
  const locale = make(added)
  made.set(code, locale)
  return locale
}

function localesWith(added: ReadingWords): Map<string, ReadingLocale> {
  const made = byWords.get(added) ?? new Map<string, ReadingLocale>()
  byWords.set(added, made)
  return made
}
