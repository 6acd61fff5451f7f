import { type Stretch } from '../../../core/lines.js'
import { anyOf } from '../words/anyOf.js'
import { ANNOUNCES, HELD_KINDS, HOLD_VERBS, VISIT_VERBS } from '../words/events.js'

/** Something a sentence reports as held, by offsets into the paragraph. */
export type HeldThing = Stretch & {
  kind: string
  name: string
  organizer: null | string
  place: null | string
  rule: string
  /** Offset of the verb. */
  verb: number
}

const HOLD = `(?:${anyOf(HOLD_VERBS)})`
const THING = '[^，。；：！？\\n]{2,60}?'
const HELD_OBJECT = new RegExp(`${HOLD}了?(${THING})(?=[，。；：！？\\n]|$)`, 'g')
const HELD_SUBJECT = new RegExp(
  `([^，。；：！？\\n）]{3,60}?)在([^，。；：\\n]{2,30}?)(?:顺利|隆重|正式)?(召开|举行|举办)`,
  'g',
)
const HELD_BEFORE = /(?:召开|举行|举办)的([^，。；：！？\n]{2,40}?(?:会议?|仪式|活动))上/g
const HELD_AFTER = /([^，。；：！？\n）\d]{3,40}?(?:会议?|仪式|活动))(?:召开|举行|举办)[后时]/g
const ATTENDED = /(?:参加|出席)([^，。；：！？\n]{4,50}?(?:会议?|仪式|活动))(?=[，。；\n]|并|$)/g
const VISIT = new RegExp(
  `(?:到|在|深入|赴)([^，。；：！？\\n]{2,40}?)(${anyOf(Object.keys(VISIT_VERBS))})([^，。；：！？\\n]{0,30})`,
  'g',
)
const VISIT_OBJECT = new RegExp(
  `(${anyOf(Object.keys(VISIT_VERBS))})([^，。；：！？\\n]{3,40})`,
  'g',
)
const OWN_COUNTY = /^((?!全)[\u3400-\u9fff]{1,6}?[省市县区镇乡])(?=[\u3400-\u9fff“])/

const kindOf = (name: string): null | string =>
  HELD_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null

/** Whether the words of the clause before a verb only announce it. */
function isAnnounced(text: string, verb: number): boolean {
  const stop = Math.max(
    ...['，', '。', '；', '！', '？', '\n'].map((sign) => text.lastIndexOf(sign, verb - 1)),
  )
  return ANNOUNCES.test(text.slice(stop + 1, verb + 1))
}

type FoundThing = Partial<Omit<HeldThing, 'kind'>> & {
  kind: null | string
  name: string
  rule: string
}

function make(text: string, match: RegExpMatchArray, part: FoundThing): HeldThing[] {
  const start = match.index ?? 0
  const verb = part.verb ?? start
  if (part.kind === null || isAnnounced(text, verb)) return []
  return [
    {
      end: start + match[0].length,
      kind: part.kind,
      name: part.name,
      organizer: part.organizer ?? null,
      place: part.place ?? null,
      rule: part.rule,
      start,
      verb,
    },
  ]
}

const asObject = (text: string) =>
  [...text.matchAll(HELD_OBJECT)].flatMap((match) => {
    const name = match[1] ?? ''
    return make(text, match, { kind: kindOf(name), name, rule: 'zh-event-held' })
  })

const asSubject = (text: string) =>
  [...text.matchAll(HELD_SUBJECT)].flatMap((match) => {
    const [, subject = '', place = ''] = match
    const organizer = OWN_COUNTY.exec(subject)?.[1] ?? null
    const name = organizer ? subject.slice(organizer.length) : subject
    const verb = (match.index ?? 0) + match[0].length - 2
    return make(text, match, {
      kind: kindOf(name),
      name,
      organizer,
      place,
      rule: 'zh-event-held-at',
      verb,
    })
  })

const byDate = (text: string) =>
  [...text.matchAll(HELD_BEFORE), ...text.matchAll(HELD_AFTER)].flatMap((match) => {
    const name = match[1] ?? ''
    return make(text, match, { kind: kindOf(name), name, rule: 'zh-event-dated' })
  })

const attended = (text: string) =>
  [...text.matchAll(ATTENDED)].flatMap((match) => {
    const name = match[1] ?? ''
    return make(text, match, { kind: kindOf(name), name, rule: 'zh-event-attended' })
  })

const visits = (text: string) => [
  ...[...text.matchAll(VISIT)].flatMap((match) => {
    const [name, place = '', verb = ''] = match
    return make(text, match, {
      kind: VISIT_VERBS[verb] ?? null,
      name,
      place,
      rule: 'zh-event-visit',
    })
  }),
  ...[...text.matchAll(VISIT_OBJECT)].flatMap((match) => {
    const [name, verb = ''] = match
    return make(text, match, {
      kind: VISIT_VERBS[verb] ?? null,
      name,
      rule: 'zh-event-visit-object',
    })
  }),
]

/** Readers in order of precedence: what an earlier one finds in a sentence keeps out the later ones. */
export const HELD_READERS: readonly { find: (text: string) => HeldThing[]; isLeadOnly: boolean }[] =
  [
    { find: byDate, isLeadOnly: false },
    { find: asObject, isLeadOnly: true },
    { find: asSubject, isLeadOnly: true },
    { find: attended, isLeadOnly: true },
    { find: visits, isLeadOnly: true },
  ]
