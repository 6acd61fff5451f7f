import { remembered } from '../../../core/people/remembered.js'
import { NICKNAMES } from '../words/nicknames.js'

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)$/
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|st)$/

/** A name as it is compared: small letters without accents and stops, no initials, no Jr. */
export const nameWords: (name: string) => readonly string[] = remembered((name) => {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const main = words.filter((word) => word.length > 1 && !SUFFIX.test(word))
  return main.length > 1 ? main : words.filter((word) => !SUFFIX.test(word))
})

/** The last word of a name with the small words before it. */
export function familyOf(name: string): string {
  const words = nameWords(name)
  let start = words.length - 1
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--
  return words.slice(start).join(' ')
}

const called = new Map<string, Set<string>>()
for (const line of NICKNAMES) {
  const [full = '', ...short] = line.split(' ')
  called.set(full, new Set(short))
}

/** Whether two given names can be one person's: Bob and Robert. */
export const isSameGiven = (one: string, other: string): boolean =>
  one === other || (called.get(one)?.has(other) ?? false) || (called.get(other)?.has(one) ?? false)
