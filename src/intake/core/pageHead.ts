import { squeeze } from './characters.js'
import type { Line } from './lines.js'

/** No line of the kind is longer; longer ones are not tried. */
const longest = 60
/** Lines at the top that may belong to the page together. */
const mostAtTop = 6
/** Signs beside the parts that tell of a page: the paper's name, what a column is called. */
const mostBeside = 12
/** No headline is longer. */
const longestHead = 40
const sentence = /[。！？；，]/

/** Whether a line is short enough to belong to the page, and opens no story. */
export const mayBeFurniture = ({ marks }: Line, text: string): boolean =>
  text.length <= longest && marks < 2

/**
 * How many lines at the top belong to the page: its number and name, the paper, the day, who edited it.
 * @param parts what only a page has, for the whole of a text
 * @param weather a line that tells the weather, which may have commas
 */
export function linesOfHead(lines: readonly Line[], parts: RegExp, weather: RegExp): number {
  const length = overFirstBlank(lines, parts, weather) || knownAtTop(lines, parts)
  const next = lines[length]
  // A headline and a day over running text belong to that.
  return next && mayFollow(next) ? length : 0
}

/** All lines over the first blank, where one of them is known for the page's and a headline or a marked text follows. */
function overFirstBlank(lines: readonly Line[], parts: RegExp, weather: RegExp): number {
  const length = lines.findIndex(({ blanksBefore }, at) => at > 0 && blanksBefore > 0)
  const next = lines[length]
  if (!next || length > mostAtTop) return 0
  const head = lines.slice(0, length).map((line) => ({ line, text: squeeze(line.text) }))
  const isHead = head.every(
    ({ line, text }) => mayBeFurniture(line, text) && (!sentence.test(text) || weather.test(text)),
  )
  return isHead && head.some(({ text }) => text.search(parts) >= 0) ? length : 0
}

const mayFollow = ({ marks, text }: Line): boolean =>
  marks > 1 || (text.length <= longestHead && !sentence.test(text))

/** How many lines at the top are the page's: down to the last that holds a part which only a page has. */
function knownAtTop(lines: readonly Line[], parts: RegExp): number {
  let length = 0
  for (const [at, line] of lines.slice(0, mostAtTop).entries()) {
    const text = squeeze(line.text)
    if (!mayBeFurniture(line, text) || sentence.test(text)) break
    const beside = text.replace(parts, '').length
    const isKnown = beside < text.length
    const isApart = at > 0 && line.blanksBefore > 0 && (!isKnown || at > length)
    if (beside > mostBeside || isApart) break
    if (isKnown) length = at + 1
  }
  return length
}
