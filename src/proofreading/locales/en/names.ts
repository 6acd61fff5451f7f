import type { NameForms } from '../../core/item/headlineBodyMismatch.js'

/** Shorter family names differ by one letter from too many words. */
const SHORTEST = 5
const CAPITALISED = /\b[A-Z][a-z'’-]+/g

const familyOf = (name: string): string => name.split(' ').at(-1) ?? name

/** Names of letters: a slip is another letter in place of one of the family name, its capital as it is. */
export const nameForms: NameForms = {
  partsOf: (name) => [familyOf(name)],
  slipIn: (text, name) => {
    const right = familyOf(name)
    if (right.length < SHORTEST || text.includes(right)) return null
    for (const { 0: word, index: start } of text.matchAll(CAPITALISED))
      if (isSlip(word, right)) return { end: start + word.length, right, start }
    return null
  },
}

const isSlip = (word: string, right: string): boolean =>
  word.length === right.length &&
  word.charAt(0) === right.charAt(0) &&
  [...word].filter((letter, at) => letter !== right.charAt(at)).length === 1
