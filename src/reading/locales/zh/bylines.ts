import { type BylineMatch, type ReadingLocale } from '../../core/locale.js'
import { signSet } from '../../core/words/characterSet.js'
import { opensWithRole, roleLength } from './bylineRoles.js'
import { isHanAt } from './people/follow.js'
import { type NameReader } from './people/nameShape.js'
import { anyOf } from './words/anyOf.js'
import { BYLINE_MARKS, BYLINE_ROLES, MARK_ROLES, OF_ROLES, ROLE_PREFIXES } from './words/bylines.js'

type Token = { end: number; start: number; text: string }
type Person = BylineMatch['people'][number]
/** Where a token stands: the string's offset, the role said last and what of the token the role takes. */
type TokenContext = { names: NameReader; offset: number; role: null | string; skip: number }

const BRACKET = /[（(【[]([^（()）【】[\]\n]{2,160})[）)】\]]/g
const OPENING = signSet('（(【[')
const CLOSERS = signSet('])）】')
const LONGEST_LINE = 80
const SENTENCE = signSet('。，；！？“”')
const TOKEN = /[^\s\u3000、，,；;:：/／|｜＋+□■●◎[\]【】()（）]+/g
const INNER_ROLE = new RegExp(`(?:${anyOf(ROLE_PREFIXES)})*(?:${anyOf(BYLINE_ROLES)})`, 'g')
const LEADING_MARK = /^(?:文[/／]?图|图[/／]?文|摄[/／]?文|文[/／]?摄)[\s\u3000]*/
const MARKS = new Set(BYLINE_MARKS)
const NAME = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10}){1,3})$/
const SHORTEST_WITH_ROLE = 7
const TRAILING_MARK = /(?:摄影报道|摄影|供图|文图|摄|文|图)$/

/** Makes the finder of a string's bylines and credits, with everyone they name. */
export function bylineFinder(names: NameReader): ReadingLocale['findBylines'] {
  return (raw, place) => {
    if (place === 'credit') return inCredit(raw, names)
    if (place === 'head') return []
    if (raw.length <= LONGEST_LINE && !SENTENCE.isIn(raw) && opensWithRole(raw)) {
      return wholeLine(raw, 'zh-byline-line', names)
    }
    const found = inBrackets(raw, names)
    found.push(...inLead(raw, names), ...atEnd(raw, names))
    return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
  }
}

function inBrackets(raw: string, names: NameReader): BylineMatch[] {
  const found: BylineMatch[] = []
  if (!OPENING.isIn(raw)) return found
  BRACKET.lastIndex = 0
  for (let match = BRACKET.exec(raw); match; match = BRACKET.exec(raw)) {
    const { 0: whole, 1: inside = '', index: start } = match
    const mark = LEADING_MARK.exec(inside)?.[0].length ?? 0
    const roles = inside.slice(mark)
    const isByline = opensWithRole(roles) && !OF_ROLES.test(roles)
    const people = isByline ? readPeople(roles, start + 1 + mark, names) : []
    const end = start + whole.length
    if (people.length > 0) found.push({ end, people, rule: 'zh-byline-bracket', start })
  }
  return found
}

/** 本报讯 记者某某某报道： */
const REPORTS =
  /^(?:本[报网刊台]?(?:综合)?[讯消息]{1,2})?[\s\u3000]*([\u3400-\u9fff]{0,6}?(?:记者|通讯员)[\u3400-\u9fff·、\s\u3000]{2,24}?)(?:摄影|综合)?报道[：:，]/

function inLead(raw: string, names: NameReader): BylineMatch[] {
  const match = raw.startsWith('本') || opensWithRole(raw) ? REPORTS.exec(raw) : null
  const said = match?.[1] ?? ''
  if (!match || !opensWithRole(said)) return []
  const start = match[0].indexOf(said)
  const people = readPeople(said, start, names)
  return people.length > 0
    ? [{ end: start + said.length, people, rule: 'zh-byline-reports', start }]
    : []
}

/** 记者 某某某 behind the last sentence of a story, in front of a bracket of editors or at the very end. */
const CLOSING = new RegExp(
  `(?<=[。！？”])[\\s\\u3000]*((?:[\\u3400-\\u9fff]{0,8}?(?:${anyOf(BYLINE_ROLES)})[\\s\\u3000:：]+[\\u3400-\\u9fff]{2,4}[\\s\\u3000、]*(?:[\\u3400-\\u9fff]{2,4}[\\s\\u3000、]*)*))(?=[[（(【]|$)`,
)
/** （某某某） behind the last sentence. */
const SIGNED = /(?<=[。！？”])[（(]([\u3400-\u9fff]{2,4})[)）]$/

function atEnd(raw: string, names: NameReader): BylineMatch[] {
  if (!isHanAt(raw, raw.length - 1) && !CLOSERS.hasAt(raw, raw.length - 1)) return []
  const closing = CLOSING.exec(raw.slice(-LONGEST_LINE))
  if (closing) {
    const start = Math.max(0, raw.length - LONGEST_LINE) + closing.index
    const people = readPeople(closing[0], start, names)
    return people.length > 0
      ? [{ end: start + closing[0].length, people, rule: 'zh-byline-closing', start }]
      : []
  }
  return signedBy(raw, names)
}

function signedBy(raw: string, { namesAt }: NameReader): BylineMatch[] {
  const signed = SIGNED.exec(raw)
  const name = signed?.[1] ?? ''
  if (!signed || !namesAt(name, 0).some(({ end }) => end === name.length)) return []
  const start = signed.index + 1
  const person = { end: start + name.length, name, role: null, start, title: null }
  return [{ end: raw.length, people: [person], rule: 'zh-byline-signed', start: signed.index }]
}

/** ○ 某某某: a sign alone says that whoever is named wrote or took it. */
const MARKED = /^[□■◎○●△▲◆◇☆★▢▣][\s\u3000]*/

function inCredit(raw: string, names: NameReader): BylineMatch[] {
  const found = wholeLine(raw, 'zh-credit-line', names)
  const mark = MARKED.exec(raw)?.[0].length ?? 0
  if (found.length > 0 || mark === 0) return found
  const people: Person[] = []
  for (const token of joinPadded(tokensOf(raw.slice(mark)), raw.slice(mark)))
    people.push(...namesOf(token, { names, offset: mark, role: null, skip: 0 }))
  for (const person of people) person.role = person.title = null
  return people.length > 0 ? [{ end: raw.length, people, rule: 'zh-credit-line', start: 0 }] : []
}

function wholeLine(raw: string, rule: string, names: NameReader): BylineMatch[] {
  const people = readPeople(raw, 0, names)
  return people.length > 0 ? [{ end: raw.length, people, rule, start: 0 }] : []
}

/** Reads roles and names in turn; a mark behind a name that has no role gives it one. */
function readPeople(text: string, offset: number, names: NameReader): Person[] {
  if (MARK_FIRST.test(text)) return readBehindMarks(text, offset, names)
  const people: Person[] = []
  let role: null | string = null
  for (const token of tokensAtRoles(text)) {
    const mark = MARKS.has(token.text) && (people.length > 0 || !BYLINE_ROLES.includes(token.text))
    if (mark) {
      giveRoles(people, token.text)
      continue
    }
    const skip = roleLength(token.text)
    if (skip > 0) role = token.text.slice(0, skip)
    people.push(...namesOf(token, { names, offset, role, skip }))
  }
  return people.filter((person) => person.role !== '')
}

/** 图/甲某 文/乙某, 图：甲某: what each did stands in front of the name. */
const MARK_FIRST =
  /^[\s\u3000□■●]*(?:(?:文字|图片|供图|航拍|摄像|文|图|摄|翻译|整理)[/／：:](?![文图摄])|(?:文[/／]图|图[/／]文|摄[/／]文|航拍)[\s\u3000]+)/

function readBehindMarks(text: string, offset: number, names: NameReader): Person[] {
  const people: Person[] = []
  let role: null | string = null
  for (const token of tokensAtRoles(text)) {
    if (MARKS.has(token.text)) role = MARK_ROLES[token.text] ?? token.text
    else people.push(...namesOf(token, { names, offset, role, skip: 0 }))
  }
  for (const person of people) person.title = null
  return people
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token] = match
    tokens.push({ end: TOKEN.lastIndex, start: match.index, text: token })
  }
  return tokens
}

function tokensAtRoles(text: string): Token[] {
  const tokens: Token[] = []
  for (const token of joinPadded(tokensOf(text), text)) tokens.push(...atInnerRoles(token))
  return tokens
}

/** A token that goes on with the next role: 甲某某通讯员乙某某. */
function atInnerRoles(token: Token): Token[] {
  if (token.text.length < SHORTEST_WITH_ROLE || token.end - token.start !== token.text.length) {
    return [token]
  }
  const first = roleLength(token.text)
  const cuts = [...token.text.matchAll(INNER_ROLE)]
    .map(({ index }) => index)
    .filter((index) => index >= first + 2)
  const edges = [0, ...cuts, token.text.length]
  return cuts.length === 0
    ? [token]
    : edges.slice(0, -1).map((from, index) => {
        const to = edges[index + 1] ?? from
        return {
          end: token.start + to,
          start: token.start + from,
          text: token.text.slice(from, to),
        }
      })
}

const isHalf = ({ text }: Token): boolean => text.length === 1 && !MARKS.has(text)

/** A family name alone wants another half, though that be a mark by itself: 鲍 文. */
const goesOn = ({ text }: Token): boolean => text.length === 1

const areBlanksBetween = (text: string, last: Token, next: Token): boolean =>
  /^[\s\u3000]+$/.test(text.slice(last.end, next.start))

/** 李 and 敏 with blanks between them are one name. */
function joinPadded(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last && isHalf(last) && goesOn(token) && areBlanksBetween(text, last, token)) {
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

const COMRADE = '同志'

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
    // 编辑同志： opens a letter.
    if (name !== COMRADE) people.push({ end, name, role: role ?? '', start, title: role })
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
