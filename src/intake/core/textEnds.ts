import type { IntakeLocale } from '../locales/index.js'
import { anyOf, squeeze } from './characters.js'
import type { Line } from './lines.js'
import { endsSentence } from './sentences.js'

/** A byline at the end of a story goes over this many lines at most. */
const maxLines = 3
const closing = new Map<string, RegExp>()

/** A sentence's end, then a byline: （记者 甲）, (甲) alone, or 记者 甲 [编辑: 乙 审核: 丙]. */
function closingByline(locale: IntakeLocale): RegExp {
  const known = closing.get(locale.code)
  if (known) return known
  const role = anyOf(locale.credit.roles)
  const name = `\\p{Script=Han}{2,${locale.name.maxLength}}`
  const names = `${name}(?:[、·]?${name})*`
  const inside = `(?:(?:${role})[^（()）[\\]【】。]*|${names})`
  const made = new RegExp(
    `[。！？”](?:(?:${role})[：:]?${names})?[（([【]${inside}[）)\\]】]$`,
    'u',
  )
  closing.set(locale.code, made)
  return made
}

const signOffs = new Map<string, RegExp>()

/** Tells whether a line is nothing but who signs a notice and on which day. */
export function isSignOff(text: string, { code, paragraph }: IntakeLocale): boolean {
  const pattern = signOffs.get(code) ?? new RegExp(`^(?:${paragraph.signOff})$`, 'u')
  signOffs.set(code, pattern)
  return pattern.test(squeeze(text))
}

const signers = new Map<string, RegExp>()

/** Tells whether a line names who signs a notice: a body alone, with the day alone on the next line. */
export function isSigner(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const { code, paragraph } = locale
  const next = lines[at + 1]
  if (!next || !/^[0-9０-９二]/u.test(next.text) || !isSignOff(next.text, locale)) return false
  const pattern = signers.get(code) ?? new RegExp(`^(?:${paragraph.signer})$`, 'u')
  signers.set(code, pattern)
  return pattern.test(squeeze(lines[at]?.text ?? ''))
}

/** Tells whether running text may end at a line: with a sentence, a signed day, or a byline. */
export const endsText = (lines: readonly Line[], at: number, locale: IntakeLocale): boolean =>
  isSignOff(lines[at]?.text ?? '', locale) || endsReport(lines, at, locale)

/** Tells whether a report may end at a line: with a sentence, or with a byline behind one (up to three lines). */
export function endsReport(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  return endsSentence(lines[at]?.text ?? '', locale) || endsWithByline(lines, at, locale)
}

/** Tells whether a report ends at a line with a byline behind its last sentence (up to three lines). */
export function endsWithByline(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  if (!/[）)\]】]$/u.test(lines[at]?.text ?? '')) return false
  const last = lines.slice(Math.max(0, at - maxLines + 1), at + 1).map((line) => line.text)
  return closingByline(locale).test(squeeze(last.join('')))
}
