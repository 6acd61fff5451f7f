import { type BylineMatch, type StringPlace } from '../../../core/locale.js'
import { POSTS, SHOWN, WORKS } from '../words/bylines.js'
import { anyOf } from '../words/list.js'
import { namesBetween } from './names.js'

/** A line or part of one that names who made something: its shape, and where role and names stand in it. */
type Shape = {
  /** Strings that it stands in; anywhere where there is none. */
  place?: StringPlace
  /** With the groups `names` and, where the line says it, `role` and `post`. */
  pattern: RegExp
  role: string
  rule: string
}

const ANY_WORK = anyOf(WORKS)
const NAMES = '(?<names>[A-Z\\u00c0-\\u00de][^,|/()\\n]{2,60}?(?:, [A-Z][^,|/()\\n]{2,40}?){0,4}?)'
const POST = `(?<post>${anyOf(POSTS)})`
const PAPER = "(?:(?:For|Of|Special to) [Tt]he )?[A-Z][\\w.'’& -]{1,40}"
const TAIL = `(?:\\s*(?:,|\\||/|—|–|-|•)\\s*(?:${POST}|${PAPER})(?:\\s*(?:,|\\||/)\\s*${PAPER})?)?`

/** In the order they are tried; the first that fits a line is taken. */
const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`^\\s*(?:(?<role>${ANY_WORK}) )?by:? ${NAMES}${TAIL}\\.?\\s*$`, 'di'),
    role: 'By',
    rule: 'en-byline-line',
  },
  {
    pattern: new RegExp(`^\\s*(?<role>${anyOf(SHOWN)}): ${NAMES}${TAIL}\\.?\\s*$`, 'di'),
    role: 'Photo',
    rule: 'en-credit-line',
  },
  {
    pattern: new RegExp(
      `\\((?:(?<role>${ANY_WORK}) by:? |(?:${anyOf(SHOWN)}): )${NAMES}${TAIL}\\)`,
      'di',
    ),
    role: 'Photo',
    rule: 'en-credit-brackets',
  },
  {
    pattern: new RegExp(
      `(?<role>Photo(?:graph)?s?|Pictures?|Images?) courtesy(?: of)? ${NAMES}(?=[).]*\\s*$)`,
      'di',
    ),
    role: 'Photo',
    rule: 'en-credit-courtesy',
  },
  {
    pattern: new RegExp(`(?:^|(?<=[.”"] )|\\()${NAMES}\\s?[/|]\\s?${PAPER}\\)?\\s*$`, 'd'),
    role: 'Photo',
    rule: 'en-credit-paper',
  },
  {
    pattern: new RegExp(
      `(?<role>Additional reporting|Reporting|Photos?|Pictures?) by ${NAMES}(?=\\.?\\s*$)`,
      'd',
    ),
    role: 'By',
    rule: 'en-byline-end',
  },
  {
    pattern: new RegExp(
      `^${NAMES} (?:also )?contributed (?:reporting )?to this (?:report|story|article)\\.?$`,
      'd',
    ),
    role: 'Contributed',
    rule: 'en-byline-contributed',
  },
  {
    pattern: new RegExp(`^\\s*${NAMES}(?:, ${POST})\\s*$`, 'd'),
    role: 'By',
    rule: 'en-byline-post',
  },
  {
    pattern: new RegExp(`^\\s*${NAMES}\\s*$`, 'd'),
    place: 'credit',
    role: 'Photo',
    rule: 'en-credit-name',
  },
]

/** Longest line that says who made something, and the end of a paragraph where a credit may stand. */
const LONGEST = 160

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

function read({ pattern, role, rule }: Shape, raw: string, offset: number): BylineMatch | null {
  const match = pattern.exec(raw.slice(offset))
  const [start, end] = match?.indices?.groups?.names ?? []
  if (!match || start === undefined || end === undefined) return null
  const names = namesBetween(raw, offset + start, offset + end)
  const first = offset + match.index
  const { post, role: said } = match.groups ?? {}
  const printed = post ? asPost(post) : said ? capital(said) : role
  const people = names?.map((name) => ({ ...name, role: printed, title: printed }))
  return people ? { end: first + match[0].length, people, rule, start: first } : null
}

const asPost = (post: string): string => post.split(' ').map(capital).join(' ')

/** Lines and brackets such as "By Jane Doe, Staff Writer", "(Photo by John Public)", "Jane Doe/Town Paper". */
export function findBylines(raw: string, place: StringPlace): BylineMatch[] {
  if (place === 'head') return []
  const isLong = raw.length > LONGEST
  if (isLong && !MAY_END.test(raw.slice(-LONGEST))) return []
  for (const shape of SHAPES) {
    if (shape.place && shape.place !== place) continue
    if (isLong && shape.pattern.source.startsWith('^')) continue
    const match = read(shape, raw, Math.max(0, raw.length - LONGEST))
    if (match) return [match]
  }
  return []
}

/** A long paragraph is looked at only where its end looks like a credit. */
const MAY_END = /\bby\b|[Pp]hoto|[Cc]ourtesy|[/|]/
