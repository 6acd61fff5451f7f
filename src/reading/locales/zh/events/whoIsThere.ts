import { type EventReading, type Mention } from '../../../../documents/item.js'
import { isListedAsThere } from './listedAsThere.js'
import {
  isAct,
  isAtOtherHour,
  isAttending,
  isAway,
  isHonoured,
  isHeard,
  isSpeech,
  type Named,
} from './presence.js'
import { type ReportedThing } from './heldThings.js'

const LEADS = /^(?:同志)?(?:等)?(?:[^，。]{0,12}(?:带队|带领|率队|率领|率))/
const GOES_THERE =
  /^(?:同志)?(?:等|一行)?(?:一行|先后|分别|专程|随机|又|还)?(?:到(?!了)|赴|深入|实地|前往|来到|走进)/
const CHAIRS = /^(?:同志)?[^，。；：“”]{0,18}?主持(?!人)/
const CALLS = /^(?:组织)?召[开集]/
const AS_COMPANY = /^[^，。]{0,10}陪同下/
const VISITS = new Set(['调研', '观摩', '督导', '视察', '检查', '走访', '慰问'])
/** Whoever a story of such an event tells of was there. */
const OF_ALL = new Set([...VISITS, '活动'])
const isVisitRule = (rule: string) => rule.startsWith('zh-event-visit')

type People = Pick<EventReading, 'chair' | 'lead' | 'participants' | 'speakers'>

/** Who of those named in an event's part of the story chairs, leads, speaks and is there. */
export function whoIsThere(
  thing: ReportedThing,
  named: readonly Named[],
  partOfDay: EventReading['partOfDay'],
): People {
  const isElsewhere = (here: Named) =>
    thing.kind === '会议' && here.passage !== thing.clause.passage && isAtOtherHour(here, partOfDay)
  const there = named.filter((here) => !isAway(here) && !isElsewhere(here))
  const [chair, participants, speakers]: [string[], string[], string[]] = [[], [], []]
  for (let at = 0; at < there.length; at++) {
    const here = there[at]
    if (!here) continue
    const { name } = here.mention
    if (isChair(here, there[at + 1], thing)) addOnce(chair, name)
    if (isPresent(here, thing)) addOnce(participants, name)
    if (isSpeech(here.behind)) addOnce(speakers, name)
  }
  if (thing.follows && chair.length === 0 && isChaired(thing))
    chair.push(...leadOf(there, { ...thing.follows, reason: thing.reason }))
  const lead = chair.length > 0 ? [] : leadOf(there, thing)
  for (const names of [chair, lead, speakers]) for (const name of names) addOnce(participants, name)
  return { chair, lead, participants, speakers }
}

/** 并主持召开: whoever did what comes before it takes the chair. */
const isChaired = ({ clause, verb }: ReportedThing): boolean =>
  clause.passage.text.slice(clause.start, verb.end).includes('主持')

function addOnce(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name)
}

function isChair(here: Named, next: Named | undefined, { kind, rule }: ReportedThing): boolean {
  const text = here.behind
  const place = text.indexOf('主持')
  if (place >= 0 && CHAIRS.test(text)) {
    const isNextBetween =
      next?.passage === here.passage && next.mention.start < here.mention.end + place
    if (!isNextBetween) return true
  }
  return kind === '会议' && rule === 'zh-event-held' && CALLS.test(text)
}

/** Who heads a visit: whom a verb of leading follows, else its subject, else the first one named before it. */
function leadOf(there: readonly Named[], thing: ReportedThing): string[] {
  const { clause, kind, name, rule } = thing
  const before = there.filter(
    ({ behind, mention, passage }) =>
      passage === clause.passage &&
      mention.end <= name.start &&
      mention.start >= clause.sentence.start &&
      !AS_COMPANY.test(behind),
  )
  const isVisit = isVisitRule(rule)
  const lead =
    (kind === '会议' ? undefined : there.find(isHead(thing))) ??
    before.find(({ behind }) => isLeading(behind, kind)) ??
    before.find(({ mention }) => isVisit && mention.start >= clause.start) ??
    (isVisit || VISITS.has(kind) ? before[0] : undefined)
  if (!lead) return []
  const others = isVisit && before.includes(lead) ? besides(lead, before) : []
  const first = before.find(({ mention }) => mention.name === others[0])
  if (first && isHeadOfAll(first) && !EACH.test(lead.behind)) return [first.mention.name]
  return [...others, lead.mention.name]
}

/** 分组到…慰问, 分别带队: each of them heads a visit of theirs. */
const EACH = /^[^，。]{0,4}(?:分组|分别|分头|分成|分赴|各自|到各自)/
const TOP_OFFICE = /(?:[省市县区旗州]委书记|(?<!副)[省市县区旗州盟]长)$/

/** The secretary or the head of the whole level, whom the others go with. */
const isHeadOfAll = ({ mention: { title } }: Named): boolean =>
  title !== null && TOP_OFFICE.test(title)

const HEADS = /^(?:同志)?(?:带队|率队|(?:带领|率领?)[^，。]{0,6}组)/

/** 某某带队 behind the sentence that tells of the visit. */
const isHead =
  ({ clause }: ReportedThing) =>
  ({ behind, passage }: Named): boolean =>
    passage === clause.passage && HEADS.test(behind)

const JOINS = new Set(['，', '、', '和', '与'])

/** Those who are named right before whoever goes somewhere, each with a title, and go there too. */
function besides(lead: Named, before: readonly Named[]): string[] {
  const names: string[] = []
  let next = lead.mention
  for (let at = before.indexOf(lead) - 1; at >= 0; at--) {
    const { mention, passage } = before[at] ?? lead
    const from = next.start - (next.titleSource === 'explicit' ? (next.title?.length ?? 0) : 0)
    if (!JOINS.has(passage.text.slice(mention.end, from))) break
    names.unshift(mention.name)
    next = mention
  }
  return names
}

const isLeading = (text: string, kind: string): boolean =>
  LEADS.test(text) || (kind !== '会议' && GOES_THERE.test(text))

/** Named in the event's own paragraph as there, or later at the places of a visit; not as winner of something. */
function isPresent(here: Named, { clause, kind }: ReportedThing): boolean {
  const isOwn = here.passage === clause.passage
  if (here.mention.rule === 'zh-name-list' && !isAttending(here.behind)) return false
  const isThere =
    isOwn || OF_ALL.has(kind) || isAct(here.behind) || isHeard(here) || isListedAsThere(here)
  return isThere && !isHonoured(here)
}

/** The mentions under one name each: 艾某某 is 艾某某·买某某. */
export function inFull(mentions: readonly Mention[]): readonly Mention[] {
  const dotted = mentions.filter(({ name }) => name.includes('·'))
  if (dotted.length === 0) return mentions
  return mentions.map((mention) => {
    const full = dotted.find(({ name }) => name.startsWith(`${mention.name}·`))
    return full ? { ...mention, name: full.name } : mention
  })
}
