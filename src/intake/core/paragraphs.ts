import type { IntakeLocale } from '../locales/index.js'
import { cleanBody } from './bylines.js'
import { squeeze } from './characters.js'
import { creditAt } from './credits.js'
import { opensFollowUp } from './leads.js'
import type { Line } from './lines.js'
import { endsSentence } from './sentences.js'
import { endsReport, endsText, isSigner, isSignOff } from './textEnds.js'
import { firstUnitWidth, quantile } from './width.js'

/** How far up and down the lines are that tell the width of the column here. */
const reach = 7
/** Share of the lines that are narrower than a full line: the first lines of paragraphs. */
const fullLineShare = 0.6
const threshold = 0.9
/** A crosshead is at most this share of the column. */
const crossheadShare = 0.7
/** Width of a first line's indent, in characters. */
const indent = 2
const PLAINLY_SHORT = 3

/** Width of the column around a line, from lines that the typesetter had to break. */
export function columnWidth(lines: readonly Line[], at: number, locale: IntakeLocale): number {
  const near = lines.slice(Math.max(0, at - reach), at + reach + 1)
  const broken = near.filter((line) => !endsSentence(line.text, locale) && line.marks < 2)
  return quantile(
    (broken.length > 1 ? broken : near).map((line) => line.width),
    fullLineShare,
  )
}

/** The line before is short although the next line's first word would have fitted. */
function shortness(above: Line, below: Line, room: number): number {
  const left = room - above.width - firstUnitWidth(squeeze(below.text))
  if (left >= 1.5) return PLAINLY_SHORT
  if (left >= 0.5) return 1.5
  return left < -0.5 ? -1 : 0
}

/** The next line is about two characters narrower than the column: an indent that the page's text has lost. */
function indentation(below: Line, column: number, locale: IntakeLocale): number {
  if (below.indent >= 1.5) return 3
  const gap = column - below.width
  if (endsSentence(below.text, locale)) return 0
  if (gap >= 1.4 && gap <= 3) return 2.2
  if (gap >= 1 && gap < 1.4) return 1
  return gap < 0.75 ? -2 : 0
}

type Openings = { asks: RegExp; listed: RegExp; points: RegExp; turn: RegExp; words: RegExp }
const openings = new Map<string, Openings>()
const POINT = 3

function openingsOf({ code, paragraph }: IntakeLocale): Openings {
  const known = openings.get(code)
  if (known) return known
  const made = {
    asks: new RegExp(`^(?:${paragraph.asks})[：:]`, 'u'),
    listed: new RegExp(`^(?:${paragraph.listed})$`, 'u'),
    points: new RegExp(`^(?:${paragraph.points.join('|')})`, 'u'),
    turn: new RegExp(`^(?:${paragraph.turn})[：:](?!$)`, 'u'),
    words: new RegExp(`^(?:${paragraph.openings.join('|')})`, 'u'),
  }
  openings.set(code, made)
  return made
}

/** The next line opens with words that like to open a paragraph, or with the number of a point. */
function opening({ text }: Line, locale: IntakeLocale): number {
  const { points, words } = openingsOf(locale)
  const bare = squeeze(text)
  if (points.test(bare)) return POINT
  return words.test(bare) ? 1.5 : 0
}

/**
 * Tells whether a paragraph ends between the line at `at` - 1 and the line at `at`, by all evidence together.
 * @param aboveOpens the line before is itself the first, indented line of a paragraph
 */
function breaksBefore(
  lines: readonly Line[],
  at: number,
  aboveOpens: boolean,
  locale: IntakeLocale,
): boolean {
  const [above, below] = [lines[at - 1], lines[at]]
  if (!above || !below) return false
  if (standsAlone(lines, at, locale)) return true
  const column = columnWidth(lines, at, locale)
  const short = shortness(above, below, aboveOpens ? column - indent : column)
  if (announces(above) && (short === PLAINLY_SHORT || below.indent >= 1.5)) return true
  if (!endsReport(lines, at - 1, locale) || isClosingByline(lines, at, locale)) return false
  const loose = below.blanksBefore > 0 ? 0.7 : 0
  const evidence = short + indentation(below, column, locale) + loose + opening(below, locale)
  return evidence >= threshold
}

/** Whether the line at `at` or the one before it is a paragraph by what it is: a follow-up, a crosshead, a signature. */
function standsAlone(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const [above, below] = [lines[at - 1], lines[at]]
  if (!above || !below) return false
  if (opensFollowUp(below.text, locale) || isPoint(above, below, locale)) return true
  if (isListed(lines, at, locale)) return true
  if (isTurn(lines, at, locale)) return true
  if (isSigner(lines, at, locale) || isSigner(lines, at - 1, locale)) return true
  if (isSignOff(below.text, locale) && endsSentence(above.text, locale)) return true
  return isCrosshead(lines, at, locale) || isCrosshead(lines, at - 1, locale)
}

/** A point of a list stands behind a sentence, behind another point or behind what announces it. */
const isPoint = (above: Line, below: Line, locale: IntakeLocale): boolean =>
  opening(below, locale) === POINT &&
  (announces(above) || endsPoint(above) || endsSentence(above.text, locale))

/** 甲为某局局长； alone on its line, behind 决定任命： or another such line: so is what follows. */
const isListed = (lines: readonly Line[], at: number, locale: IntakeLocale): boolean =>
  /[：:；;]$/u.test(lines[at - 2]?.text ?? '') &&
  openingsOf(locale).listed.test(squeeze(lines[at - 1]?.text ?? ''))

/** 记者：… or the answer 某某：…, in a text in which somebody asks: an interview, a letter with its answer. */
function isTurn(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const { asks, turn } = openingsOf(locale)
  const isOne = turn.test(squeeze(lines[at]!.text)) && endsText(lines, at - 1, locale)
  return isOne && holdsQuestion(lines, asks)
}

const questions = new WeakMap<readonly Line[], boolean>()

/** Whether somebody asks in a text; looked for once a text, whatever the number of its turns. */
function holdsQuestion(lines: readonly Line[], asks: RegExp): boolean {
  const known = questions.get(lines) ?? lines.some(({ text }) => asks.test(squeeze(text)))
  questions.set(lines, known)
  return known
}

/** Points of a list are parted by semicolons, the first of them by the bracket over it. */
const endsPoint = ({ text }: Line): boolean => /[；;）)]\s*$/u.test(text)

/** 公示如下： on a line of its own: what it announces is a new paragraph. */
const announces = ({ text }: Line): boolean => /[：:]$/u.test(text)

/** A short line without any sign between the end of a text and a full line: a crosshead, a paragraph of its own. */
function isCrosshead(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!above || !line || !below || !endsSentence(above.text, locale)) return false
  const column = columnWidth(lines, at, locale)
  const isShort = line.width < column * crossheadShare && below.width > column * 0.75
  return isShort && line.width >= 2 && !/[，。；：、！？（）,;]/u.test(line.text)
}

/** A byline at the end of a story, in brackets or bare, stands in the last paragraph. */
function isClosingByline(lines: readonly Line[], at: number, locale: IntakeLocale): boolean {
  const text = squeeze(
    lines
      .slice(at, at + 3)
      .map((line) => line.text)
      .join(''),
  )
  const inside = /^[（(]([^（()）]+)[）)]$/u.exec(text)?.[1] ?? ''
  if (locale.credit.roles.some((role) => inside.startsWith(role))) return true
  return creditAt(lines, at, locale)?.last === lines.length - 1
}

/** Joins an item's lines to paragraphs of clean text. */
export function joinParagraphs(lines: readonly Line[], locale: IntakeLocale): string[] {
  const paragraphs: string[] = []
  let opens = true
  for (const [at, line] of lines.entries()) {
    opens = at === 0 || breaksBefore(lines, at, opens, locale)
    if (opens) paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] += '\n' + line.text
  }
  return paragraphs.map((text) => cleanBody(text, locale))
}
