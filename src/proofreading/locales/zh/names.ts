import type { NameForms } from '../../core/item/headlineBodyMismatch.js'

/** Two characters alike say nothing. */
const SHORTEST = 3

/** Names of characters: a slip is another character in place of one, the surname as it is. */
export const nameForms: NameForms = {
  partsOf: (name) => (name.includes('·') ? name.split('·') : []),
  slipIn: (text, name) => {
    if (name.length < SHORTEST || name.includes('·')) return null
    for (let at = text.indexOf(name.charAt(0)); at >= 0; at = text.indexOf(name.charAt(0), at + 1))
      if (at + name.length <= text.length && differences(text, at, name) === 1)
        return { end: at + name.length, right: name, start: at }
    return null
  },
}

function differences(text: string, at: number, name: string): number {
  let count = 0
  for (let index = 0; index < name.length; index++)
    if (text.charCodeAt(at + index) !== name.charCodeAt(index)) count++
  return count
}
