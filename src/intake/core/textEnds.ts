import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'
import { endsSentence } from './sentences.js'

/** Tells whether running text may end at a line: with a sentence, or with a byline in brackets (up to three lines). */
export function endsText(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const text = lines[at]?.text ?? ''
  if (endsSentence(text, locale)) return true
  if (!/[）)]$/u.test(text)) return false
  const joined = squeeze(
    lines
      .slice(Math.max(0, at - 2), at + 1)
      .map((line) => line.text)
      .join(''),
  )
  const bracketed = /[。！？”][（(]([^（()）]*)[）)]$/u.exec(joined)?.[1] ?? ''
  return locale.credit.roles.some((role) => bracketed.startsWith(role))
}
