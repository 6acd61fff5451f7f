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

type Bylines = { bracketed: RegExp; closing: RegExp }
const known = new Map<string, Bylines>()

function bylinesOf(locale: IntakeLocale): Bylines {
  const found = known.get(locale.code)
  if (found) return found
  const role = spaced(locale.credit.roles)
  const made = {
    bracketed: new RegExp(
      `[（(]${space}*(?:${role})(?!${space}*(?:${locale.credit.ofWriter}))[^（()）。]{1,80}[）)]`,
      'gu',
    ),
    // 记者 甲 [编辑: 乙 审核: 丙 丁], the last words of a story
    closing: new RegExp(
      `(?<=[。！？”]${space}*)((?:${role})[^（()）[\\]【】。，]{2,24})?[[【](${space}*(?:${role})[^[\\]【】。]{1,80})[\\]】]${space}*$`,
      'u',
    ),
  }
  known.set(locale.code, made)
  return made
}

/**
 * Clean running text from raw lines joined with `\n`: no spaces but those between Latin words and those between roles
 * and names in a byline.
 */
export function cleanBody(raw: string, locale: IntakeLocale): string {
  const { bracketed, closing } = bylinesOf(locale)
  const last = closing.exec(raw)
  const running = last ? raw.slice(0, last.index) : raw
  let text = ''
  let from = 0
  for (const match of running.matchAll(bracketed)) {
    const inside = match[0].slice(1, -1)
    text += clean(running.slice(from, match.index), bodyCleaners)
    text += match[0][0] + spaceNames(inside, locale) + match[0].at(-1)
    from = match.index + match[0].length
  }
  text += clean(running.slice(from), bodyCleaners)
  return last ? text + spacedClosing(last, locale) : text
}

function spacedClosing([, named = '', inside = '']: RegExpExecArray, locale: IntakeLocale): string {
  const before = spaceNames(named, locale)
  return `${before}${before && ' '}[${spaceNames(inside, locale)}]`
}
