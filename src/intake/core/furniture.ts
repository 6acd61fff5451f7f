import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'

type Patterns = Record<'aboveOthers' | 'anyhow' | 'anywhere' | 'atTop', RegExp>
const known = new Map<string, Patterns>()
/** No line of the kind is longer; longer ones are not tried. */
const longest = 60

function patternsOf({ code, furniture }: IntakeLocale): Patterns {
  const found = known.get(code)
  if (found) return found
  const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'u')
  const made = {
    anywhere: whole(furniture.anywhere),
    atTop: whole(furniture.atTop),
    aboveOthers: whole(furniture.nameplate.aboveOthers),
    anyhow: whole(furniture.nameplate.anyhow),
  }
  known.set(code, made)
  return made
}

/**
 * Leaves out the lines that belong to the page and to no story: its number and name, the paper, the day, who edited it and
 * where to write. What names page and day counts only at the top.
 */
export function withoutFurniture(lines: readonly Line[], locale: IntakeLocale): Line[] {
  const { aboveOthers, anyhow, anywhere, atTop } = patternsOf(locale)
  const isNameplate = (text: string, at: number) =>
    at === 0 &&
    ((anyhow.test(text) && (lines[1]?.blanksBefore ?? 1) > 0) ||
      (aboveOthers.test(text) && atTop.test(squeeze(lines[1]?.text ?? ''))))
  const kept: Line[] = []
  let isTop = true
  let blanks = 0
  for (const [at, line] of lines.entries()) {
    const text = squeeze(line.text)
    const isShort = text.length <= longest && line.marks < 2
    const isOfPage =
      isShort && (anywhere.test(text) || (isTop && atTop.test(text)) || isNameplate(text, at))
    if (isOfPage) {
      blanks = 1
      continue
    }
    isTop = false
    kept.push(blanks > line.blanksBefore ? { ...line, blanksBefore: blanks } : line)
    blanks = 0
  }
  return kept
}
