import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'

type Patterns = Record<'aboveOthers' | 'anyhow' | 'anywhere' | 'atTop' | 'parts', RegExp>
const known = new Map<string, Patterns>()
/** No line of the kind is longer; longer ones are not tried. */
const longest = 60
/** Lines at the top that may belong to the page together. */
const mostAtTop = 6
/** Signs beside the parts that tell of a page: the paper's name, what a column is called. */
const mostBeside = 12
const sentence = /[。！？；，]/

function patternsOf({ code, furniture }: IntakeLocale): Patterns {
  const found = known.get(code)
  if (found) return found
  const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'u')
  const made = {
    anywhere: whole(furniture.anywhere),
    atTop: whole(furniture.atTop),
    aboveOthers: whole(furniture.nameplate.aboveOthers),
    anyhow: whole(furniture.nameplate.anyhow),
    parts: new RegExp(furniture.atTopBesidesOthers.join('|'), 'gu'),
  }
  known.set(code, made)
  return made
}

/** How many lines at the top are the page's: down to the last that holds a part which only a page has. */
function atTopOf(lines: readonly Line[], { parts }: Patterns): number {
  let length = 0
  for (const [at, line] of lines.slice(0, mostAtTop).entries()) {
    const text = squeeze(line.text)
    if (line.marks > 1 || text.length > longest || sentence.test(text)) break
    const beside = text.replace(parts, '').length
    const isKnown = beside < text.length
    const isApart = at > 0 && line.blanksBefore > 0 && (!isKnown || at > length)
    if (beside > mostBeside || isApart) break
    if (isKnown) length = at + 1
  }
  return length
}

/**
 * Leaves out the lines that belong to the page and to no story: its number and name, the paper, the day, who edited it and
 * where to write. What names page and day counts only at the top.
 */
export function withoutFurniture(lines: readonly Line[], locale: IntakeLocale): Line[] {
  const patterns = patternsOf(locale)
  const { aboveOthers, anyhow, anywhere, atTop } = patterns
  const top = atTopOf(lines, patterns)
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
      at < top ||
      (isShort && (anywhere.test(text) || (isTop && atTop.test(text)) || isNameplate(text, at)))
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
