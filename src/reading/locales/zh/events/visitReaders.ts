import { type Mention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { ABOUT, ANNOUNCES, GOES, NO_VISITORS, VISIT_MANNERS, WEAK_VISITS } from '../words/events.js'
import { behindPeople, type Clause, type HeldThing } from './thing.js'

type Verb = HeldThing['verb']

const goes = wordTable(GOES)
const about = wordTable(ABOUT)
const manners = wordTable([...VISIT_MANNERS, '进行', '开展', '了', '先后', '分别'])
const weak = new Set(WEAK_VISITS)
/** 调研时强调 goes on to what was said there, 并座谈 to what else was done. */
const NAME_ENDS = /时?(?:强调|指出|要求|表示|说)$|时$|并(?!购|网).*$|，.*$/
/** In front of a verb of visiting these make it a noun: 迎接检查. */
const MAKES_NOUN =
  /(?:的|接受|迎接|参加|通过|加强|强化|做好|日常|安全|专项|全国|统一|结合|配合|及|和|与|、|暨)$/
const SHORTEST_OBJECT = 2
const LONGEST_OBJECT = 60

/** 到某公司调研, 对卫生保洁工作进行考核, 实地督导项目建设. */
export function visited(clause: Clause, verb: Verb, kind: string): HeldThing | null {
  const { text } = clause.passage
  const from = behindPeople(clause, verb.start)
  const gone = firstWord(text, from, verb.start, goes)
  const end = nameEnd(text, verb.end, clause.end)
  const subject = text.slice(clause.start, gone?.start ?? verb.start)
  if (NO_VISITORS.test(subject) || !isVisitor(clause, verb)) return null
  if (ANNOUNCES.test(text.slice(clause.start, verb.start))) return null
  const visit = { clause, kind, verb }
  const place = gone && placeOf(text, gone.end, verb.start)
  if (gone && place) {
    const isOne = !/[、对就]/.test(place)
    const name = { end, start: gone.start }
    return thingOf(visit, name, 'zh-event-visit', isOne ? place : null)
  }
  const topic = firstWord(text, from, verb.start, about)
  if (topic && /(?:进行|开展|作)[^，。]{0,4}$/.test(text.slice(topic.end, verb.start))) {
    return thingOf(visit, { end, start: topic.start }, 'zh-event-visit-of')
  }
  return visitedObject(visit, { end, from })
}

/** 检查消防通道, where the clause in front may say where somebody went for that. */
function visitedObject(
  visit: Pick<HeldThing, 'clause' | 'kind' | 'verb'>,
  reach: { end: number; from: number },
): HeldThing | null {
  const { clause, verb } = visit
  const { text } = clause.passage
  const name = objectOf(text, verb, reach)
  if (!name || REPORTED.test(text.slice(verb.end, clause.end))) return null
  const before = name.start === clause.start ? goneBefore(clause) : null
  if (before === null) return thingOf(visit, name, 'zh-event-visit-object')
  return thingOf(visit, name, 'zh-event-visit', /[、和]/.test(before) ? null : before)
}

/** 暗访反馈的问题: what a visit has shown. */
const REPORTED = /^(?:反馈|发现|指出|通报|查出|中?发现)/

/** 某某来到某市场，检查消防通道: where the clause in front has gone; null where it goes nowhere. */
function goneBefore({ passage: { text }, sentence, start }: Clause): null | string {
  const before = text.slice(sentence.start, start)
  return GONE.exec(before)?.[1] ?? null
}

const GONE = /(?:来到|一行到|先后到|先后赴|前往|走进|深入)([^，。；：“”]{2,30})，$/

const thingOf = (
  { clause, kind, verb }: Pick<HeldThing, 'clause' | 'kind' | 'verb'>,
  name: Stretch,
  rule: HeldThing['rule'],
  place: null | string = null,
): HeldThing => ({ clause, date: null, kind, name, organizer: null, place, rule, verb })

/** The verb with its manner and its object, where it has one that can be visited. */
function objectOf(
  text: string,
  verb: Verb,
  { end, from }: { end: number; from: number },
): null | Stretch {
  const start = withManner(text, from, verb.start)
  const length = end - verb.end
  const isNoun = MAKES_NOUN.test(text.slice(Math.max(0, start - 3), start))
  if (isNoun || length < SHORTEST_OBJECT || length > LONGEST_OBJECT) return null
  return { end, start }
}

function firstWord(text: string, from: number, until: number, table: typeof goes) {
  for (let at = from; at < until; at++) {
    const word = table.wordAt(text, at)
    if (word !== undefined && at + word.length < until) return { end: at + word.length, start: at }
  }
  return null
}

/** The place between the word of going and the verb; null when nothing but manner stands there. */
function placeOf(text: string, start: number, verb: number): null | string {
  const place = text.slice(start, withManner(text, start, verb)).replace(/[对就围绕][^对就]*$/, '')
  return place.length >= 2 ? place : null
}

function withManner(text: string, floor: number, end: number): number {
  let start = end
  for (;;) {
    const manner = manners.wordBefore(text, start, floor)
    if (manner === undefined) return start
    start -= manner.length
  }
}

const nameEnd = (text: string, from: number, end: number): number =>
  from + text.slice(from, end).replace(NAME_ENDS, '').length

/** A verb as weak as 查看 makes an event only of what officials do. */
const isVisitor = ({ passage: { mentions } }: Clause, { start, word }: Verb): boolean =>
  !weak.has(word) || mentions.some((mention) => isOfficial(mention, start))

const KIN = /[父母爷奶夫妻儿女子兄弟姐妹亲]$/

/** Named with an office in front of a place. */
const isOfficial = ({ end, title }: Mention, before: number): boolean =>
  end <= before && title !== null && !KIN.test(title)
