import { type BylineMatch, type ReadingLocale } from '../../core/locale.js'
import { type NameReader } from './people/nameShape.js'
import { anyOf } from './words/anyOf.js'
import { BYLINE_MARKS, BYLINE_ROLES, MARK_ROLES } from './words/bylines.js'

type Token = { end: number; start: number; text: string }
type Person = BylineMatch['people'][number]
/** Where a token stands: the string's offset, the role said last and what of the token the role takes. */
type TokenContext = { names: NameReader; offset: number; role: null | string; skip: number }

const BRACKET = /[（(【[]([^（()）【】[\]\n]{2,160})[）)】\]]/g
const ROLE = new RegExp(`^[\\u3400-\\u9fff]{0,10}?(?:${anyOf(BYLINE_ROLES)})`)
const OPENS = new RegExp(
  `^[\\s\\u3000□■●◎]*[\\u3400-\\u9fff]{0,10}?(?:${anyOf(BYLINE_ROLES)})(?=[\\s\\u3000:：/／]|[\\u3400-\\u9fff])`,
)
const OPENING = /[（(【[]/
const LONGEST_LINE = 80
const SENTENCE = /[。，；！？“”]/
const TOKEN = /[^\s\u3000、，,；;:：/／|｜＋+□■●◎[\]【】()（）]+/g
const MARKS = new Set(BYLINE_MARKS)
const NAME = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10}){1,3})$/
const TRAILING_MARK = /(?:摄影报道|摄影|供图|文图|摄|文|图)$/

/** Makes the finder of a string's bylines and credits, with everyone they name. */
export function bylineFinder(names: NameReader): ReadingLocale['findBylines'] {
  return (raw, place) => {
    if (place === 'credit') return wholeLine(raw, 'zh-credit-line', names)
    if (place === 'head') return []
    if (raw.length <= LONGEST_LINE && OPENS.test(raw) && !SENTENCE.test(raw)) {
      return wholeLine(raw, 'zh-byline-line', names)
    }
    return bracketsIn(raw).flatMap(({ end, inside, start }) => {
      const people = OPENS.test(inside) ? readPeople(inside, start + 1, names) : []
      return people.length > 0 ? [{ end, people, rule: 'zh-byline-bracket', start }] : []
    })
  }
}

const bracketsIn = (raw: string) =>
  OPENING.test(raw)
    ? [...raw.matchAll(BRACKET)].map(({ 0: whole, 1: inside = '', index }) => ({
        end: index + whole.length,
        inside,
        start: index,
      }))
    : []

function wholeLine(raw: string, rule: string, names: NameReader): BylineMatch[] {
  const people = readPeople(raw, 0, names)
  return people.length > 0 ? [{ end: raw.length, people, rule, start: 0 }] : []
}

/** Reads roles and names in turn; a mark behind a name that has no role gives it one. */
function readPeople(text: string, offset: number, names: NameReader): Person[] {
  const people: Person[] = []
  let role: null | string = null
  for (const token of joinPadded(tokensOf(text), text)) {
    const mark = MARKS.has(token.text) && (people.length > 0 || !BYLINE_ROLES.includes(token.text))
    if (mark) {
      giveRoles(people, token.text)
      continue
    }
    const said: string | undefined = ROLE.exec(token.text)?.[0]
    if (said !== undefined) role = said
    people.push(...namesOf(token, { names, offset, role, skip: said?.length ?? 0 }))
  }
  return people.filter((person) => person.role !== '')
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    end: match.index + match[0].length,
    start: match.index,
    text: match[0],
  }))

/** 李 and 敏 with blanks between them are one name. */
function joinPadded(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const isHalf = (half: Token | undefined) => half?.text.length === 1 && !MARKS.has(half.text)
    const isPadded = last && /^[\s\u3000]+$/.test(text.slice(last.end, token.start))
    if (last && isHalf(last) && isHalf(token) && isPadded) {
      joined[joined.length - 1] = {
        end: token.end,
        start: last.start,
        text: last.text + token.text,
      }
    } else joined.push(token)
  }
  return joined
}

function giveRoles(people: Person[], mark: string): void {
  for (const person of people) if (person.role === '') person.role = MARK_ROLES[mark] ?? mark
}

function namesOf(token: Token, { names, offset, role, skip }: TokenContext): Person[] {
  const isPadded = token.end - token.start !== token.text.length
  const text = token.text.slice(skip)
  const mark = text.length > 2 ? (TRAILING_MARK.exec(text)?.[0] ?? '') : ''
  const bare =
    mark && mark !== '摄' && names.namesAt(text, 0).some(({ end }) => end === text.length)
      ? text
      : text.slice(0, text.length - mark.length)
  const parts = NAME.test(bare) ? [bare] : splitNames(bare, names)
  const people: Person[] = []
  let start = offset + token.start + skip
  for (const name of parts) {
    const end = isPadded ? offset + token.end : start + name.length
    people.push({ end, name, role: role ?? '', start, title: role })
    start = end
  }
  if (mark && bare !== text) giveRoles(people, mark)
  return people
}

/** Names run together without a blank: the likeliest one each time. */
function splitNames(text: string, { namesAt }: NameReader): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > 0) {
    const shapes = namesAt(rest, 0)
    const shape = shapes.find(({ end }) => end === rest.length || namesAt(rest, end).length > 0)
    if (!shape) return []
    found.push(shape.name)
    rest = rest.slice(shape.end)
  }
  return found
}
