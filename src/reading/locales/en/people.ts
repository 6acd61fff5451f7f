import { type PersonDetector, type PersonMatch } from '../../core/locale.js'
import { type Stretch } from '../../core/lines.js'
import { NOT_NAMES, TITLE_PREFIXES, TITLES } from './words.js'

const WORD = "[A-Z][a-z]+(?:['’-][A-Z]?[a-z]+)*"
const NAME = `${WORD}(?:\\s+[A-Z]\\.)?(?:\\s+(?:van|von|de|del|bin)\\s+|\\s+)${WORD}(?:\\s+${WORD})?`
const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length)
const source = (words: readonly string[]) => longestFirst(words).join('|').replaceAll('.', '\\.')
const TITLE = `(?:(?:${source(TITLE_PREFIXES)})\\s+){0,3}(?:${source(TITLES)})`
const BEFORE = new RegExp(`\\b(${TITLE})\\s+(${NAME})`, 'g')
const AFTER = new RegExp(
  `\\b(${NAME}),\\s+(?:the\\s+)?(${TITLE.toLowerCase()}(?:\\s+of\\s+(?:the\\s+)?${WORD}(?:\\s+${WORD}){0,3})?)\\b`,
  'g',
)

const person = (name: string, start: number, title: string, isAfter: boolean): PersonMatch => ({
  end: start + name.length,
  name,
  positions: [title],
  rule: isAfter ? 'en-title-after' : 'en-title-before',
  start,
  tier: 'mention',
  title,
  titleSource: isAfter ? 'after' : 'explicit',
})

/** The name without the words behind it that no name holds (Mayor Ann Doe Monday). */
function trimmed(name: string): null | string {
  const words = name.split(/\s+/)
  const end = words.findIndex((word) => NOT_NAMES.has(word))
  const length = end < 0 ? words.length : end
  if (length < 2) return null
  const last = words[length - 1] ?? ''
  return name.slice(0, name.lastIndexOf(last) + last.length)
}

const titleBefore: PersonDetector = {
  id: 'en-title-before',
  describe: 'Mayor Jane Doe, Deputy County Clerk John Q. Public',
  find: ({ text }) =>
    [...text.matchAll(BEFORE)].flatMap((match) => {
      const [whole, title = '', said = ''] = match
      const name = trimmed(said)
      return name ? [person(name, match.index + whole.length - said.length, title, false)] : []
    }),
}

const titleAfter: PersonDetector = {
  id: 'en-title-after',
  describe: 'Jane Doe, mayor of Riverton',
  find: ({ text }) =>
    [...text.matchAll(AFTER)].flatMap((match) => {
      const [, name = '', title = ''] = match
      return trimmed(name) === name ? [person(name, match.index, title, true)] : []
    }),
}

/** In order of precedence. */
export const people: readonly PersonDetector[] = [titleBefore, titleAfter]

/** A known name stands here when no letter goes on at either side. */
export const isNameHere = (text: string, { end, start }: Stretch): boolean =>
  !/[A-Za-z]/.test(text.charAt(start - 1)) && !/[A-Za-z]/.test(text.charAt(end))

/** A person comes back by the family name. */
export function shortForms(name: string): string[] {
  const words = name.split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length > 1 && last.length > 2 && !NOT_NAMES.has(last) ? [last] : []
}
