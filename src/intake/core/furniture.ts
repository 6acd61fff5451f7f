import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'
import { linesOfHead, mayBeFurniture } from './pageHead.js'

type Patterns = Record<
  'aboveOthers' | 'anyhow' | 'anywhere' | 'atFoot' | 'atTop' | 'paper' | 'parts' | 'weather',
  RegExp
>
const known = new Map<string, Patterns>()
/** Lines at the end of a page's text among which its own may stand. */
const mostAtFoot = 6

function patternsOf({ code, furniture }: IntakeLocale): Patterns {
  const found = known.get(code)
  if (found) return found
  const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'u')
  const made = {
    anywhere: whole(furniture.anywhere),
    atTop: whole(furniture.atTop),
    aboveOthers: whole(furniture.nameplate.aboveOthers),
    anyhow: whole(furniture.nameplate.anyhow),
    atFoot: new RegExp(furniture.atFoot.join('|'), 'u'),
    paper: new RegExp(furniture.paper, 'gu'),
    parts: new RegExp(furniture.atTopBesidesOthers.join('|'), 'gu'),
    weather: new RegExp(furniture.weather, 'u'),
  }
  known.set(code, made)
  return made
}

/**
 * Leaves out the lines that belong to the page and to no story: its number and name, the paper, the day, who edited it and
 * where to write. What names page and day counts only at the top, what names the paper at the foot as well.
 */
export function withoutFurniture(lines: readonly Line[], locale: IntakeLocale): Line[] {
  const patterns = patternsOf(locale)
  const { aboveOthers, anyhow, anywhere, atTop } = patterns
  const top = linesOfHead(lines, patterns.parts, patterns.weather)
  const isAtFoot = footOf(lines, top, patterns)
  const isNameplate = (text: string, at: number) =>
    at === 0 &&
    ((anyhow.test(text) && (lines[1]?.blanksBefore ?? 1) > 0) ||
      (aboveOthers.test(text) && atTop.test(squeeze(lines[1]?.text ?? ''))))
  const kept: Line[] = []
  let isTop = true
  let blanks = 0
  for (const [at, line] of lines.entries()) {
    const text = squeeze(line.text)
    const isOfPage =
      at < top ||
      (mayBeFurniture(line, text) &&
        (anywhere.test(text) ||
          (isTop && atTop.test(text)) ||
          isNameplate(text, at) ||
          isAtFoot(text, at)))
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

/** Tells of the last lines which are the page's: with the name that the paper has at the top, or with where to send what. */
function footOf(lines: readonly Line[], top: number, { atFoot, paper }: Patterns) {
  const head = lines.slice(0, top).map(({ text }) => squeeze(text))
  const names = head.flatMap((text) => text.match(paper) ?? [])
  return (text: string, at: number): boolean =>
    at >= lines.length - mostAtFoot &&
    at > top &&
    (atFoot.test(text) || names.some((name) => text.includes(name)))
}
