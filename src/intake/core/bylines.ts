import type { IntakeLocale } from '../locales/index.js'
import { escape, space } from './characters.js'
import { bodyCleaners, clean } from './cleaners.js'
import { spaceNames } from './names.js'

/** A pattern for any of the words, with stray spaces inside. */
const spaced = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].map(escape).join(`${space}*`))
    .join('|')

const bylines = new Map<string, RegExp>()

function bylineOf(locale: IntakeLocale): RegExp {
  const known = bylines.get(locale.code)
  if (known) return known
  const pattern = `[（(]${space}*(?:${spaced(locale.credit.roles)})[^（()）。]{1,80}[）)]`
  const made = new RegExp(pattern, 'gu')
  bylines.set(locale.code, made)
  return made
}

/**
 * Clean running text from raw lines joined with `\n`: no spaces but those between Latin words and those between roles
 * and names in a bracketed byline.
 */
export function cleanBody(raw: string, locale: IntakeLocale): string {
  let text = ''
  let from = 0
  for (const match of raw.matchAll(bylineOf(locale))) {
    const inside = match[0].slice(1, -1)
    text += clean(raw.slice(from, match.index), bodyCleaners)
    text += match[0][0] + spaceNames(inside, locale) + match[0].at(-1)
    from = match.index + match[0].length
  }
  return text + clean(raw.slice(from), bodyCleaners)
}
