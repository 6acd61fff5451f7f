import { type EventReading, type Mention } from '../../../../documents/item.js'
import { isAct, isAttending, isAway, isHonoured, isSpeech, type Named } from './presence.js'
import { type ReportedThing } from './heldThings.js'

const LEADS = /^(?:同志)?(?:等)?(?:[^，。]{0,12}(?:带队|带领|率队|率领|率))/
const GOES_THERE =
  /^(?:同志)?(?:等|一行)?(?:一行|先后|分别|专程|随机|又|还)?(?:到(?!了)|赴|深入|实地|前往|来到|走进)/
const CHAIRS = /^(?:同志)?[^，。；：“”]{0,18}?主持(?!人)/
const CALLS = /^(?:组织)?召[开集]/
const AS_COMPANY = /^[^，。]{0,10}陪同下/
const VISITS = new Set(['调研', '观摩', '督导', '视察', '检查', '走访', '慰问'])
const isVisitRule = (rule: string) => rule.startsWith('zh-event-visit')

type People = Pick<EventReading, 'chair' | 'lead' | 'participants' | 'speakers'>

/** Who of those named in an event's part of the story chairs, leads, speaks and is there. */
export function whoIsThere(thing: ReportedThing, named: readonly Named[]): People {
  const there = named.filter((here) => !isAway(here))
  const chair = uniqueNames(there.filter((here, at) => isChair(here, there[at + 1], thing)))
  const lead = chair.length > 0 ? [] : leadOf(there, thing)
  const speakers = uniqueNames(there.filter((here) => isSpeech(here.behind)))
  const present = uniqueNames(there.filter((here) => isPresent(here, thing)))
  const all = [present, chair, lead, speakers].flat()
  return { chair, lead, participants: [...new Set(all)], speakers }
}

function isChair(here: Named, next: Named | undefined, { kind, rule }: ReportedThing): boolean {
  const text = here.behind
  if (text === '') return false
  const isNextBetween =
    next?.passage === here.passage && next.mention.start < here.mention.end + text.indexOf('主持')
  if (CHAIRS.test(text) && !isNextBetween) return true
  return kind === '会议' && rule === 'zh-event-held' && CALLS.test(text)
}

/** Who heads a visit: its subject, else whom a verb of leading follows, else the first one named before it. */
function leadOf(there: readonly Named[], thing: ReportedThing): string[] {
  const { clause, kind, name, rule } = thing
  const isVisit = isVisitRule(rule)
  const before = there.filter(
    (here) =>
      here.passage === clause.passage &&
      here.mention.end <= name.start &&
      here.mention.start >= clause.sentence.start &&
      !AS_COMPANY.test(here.behind),
  )
  const subjects = before.filter(({ mention }) => isVisit && mention.start >= clause.start)
  const leads = before.filter((here) => isLeading(here.behind, kind))
  const others = isVisit || VISITS.has(kind) ? before : []
  return uniqueNames([...leads, ...subjects, ...others]).slice(0, 1)
}

const isLeading = (text: string, kind: string): boolean =>
  LEADS.test(text) || (kind !== '会议' && GOES_THERE.test(text))

/** Named in the event's own paragraph as there, or later at the places of a visit; not as winner of something. */
function isPresent(here: Named, { clause, kind }: ReportedThing): boolean {
  const isOwn = here.passage === clause.passage
  if (here.mention.rule === 'zh-name-list' && !isAttending(here.behind)) return false
  if (isHonoured(here)) return false
  return isOwn || VISITS.has(kind) || isAct(here.behind)
}

/** Each name once; who comes back under a part of a name counts under the whole of it. */
function uniqueNames(named: readonly Named[]): string[] {
  return [...new Set(named.map(({ mention }) => mention.name))]
}

/** The mentions under one name each: 艾某某 is 艾某某·买某某. */
export function inFull(mentions: readonly Mention[]): Mention[] {
  const dotted = mentions.filter(({ name }) => name.includes('·'))
  if (dotted.length === 0) return [...mentions]
  return mentions.map((mention) => {
    const full = dotted.find(({ name }) => name.startsWith(`${mention.name}·`))
    return full ? { ...mention, name: full.name } : mention
  })
}
