import { byText } from '../../../core/byText.js'
import { type Stretch } from '../../../core/lines.js'
import { anyOf } from '../words/anyOf.js'
import { ANNOUNCES, HOLD_VERBS } from '../words/events.js'
import { type Lexicon } from '../words/lexicon.js'
import { type Clause } from './clauses.js'

/** Something a clause reports as held, by offsets into the paragraph. */
export type HeldThing = Stretch & {
  kind: string
  name: string
  organizer: null | string
  place: null | string
  rule: string
  /** Offset of the name. */
  verb: number
}

type Reader = {
  /** One line on what it reads. */
  describe: string
  /** Only the lead's dated sentence may hold it; else it needs a date of its own. */
  isLeadOnly: boolean
  pattern: RegExp
  read: (groups: Record<string, string | undefined>) => null | Partial<HeldThing>
  rule: string
}

const MANNER = '(?:顺利|隆重|正式|如期|准时|成功)?'
const OWN_PLACE = /^((?!全)[\u3400-\u9fff]{1,6}?[省市县区镇乡])(?=[\u3400-\u9fff“])/

/** 调研时强调 goes on to what was said there. */
const SAID_THERE = /时(?:强调|指出|要求|表示|说)$/
const COUNTED = /^(?:一|第一)[场次个届](?:主题为)?/

/** The things that clauses report as held, in the order of the readers: an earlier one is the surer. */
export type HeldThings = (clauses: readonly Clause[], isLead: boolean) => HeldThing[]

/** Makes the reader of things held for a language's words. */
export function heldThingsReader(lexicon: Lexicon): HeldThings {
  const readers = makeReaders(lexicon)
  /** What one clause reports, by offsets into the clause itself, with the reader that says so. */
  const heldIn = byText((text): readonly { reader: Reader; thing: HeldThing }[] =>
    ANNOUNCES.test(text)
      ? []
      : readers.flatMap((reader) => {
          const thing = readClause(text, reader)
          return thing ? [{ reader, thing }] : []
        }),
  )
  return (clauses, isLead) =>
    clauses
      .flatMap(({ start, text }) => heldIn(text).map((held) => ({ ...held, start })))
      .filter(({ reader }) => isLead || !reader.isLeadOnly)
      .toSorted((a, b) => readers.indexOf(a.reader) - readers.indexOf(b.reader))
      .map(({ start, thing }) => placedAt(start, thing))
}

function makeReaders({ heldKinds, visitVerbs }: Lexicon): readonly Reader[] {
  const visits = anyOf(Object.keys(visitVerbs))
  const kindOf = (name: string): string | undefined =>
    heldKinds.find(([pattern]) => pattern.test(name))?.[1]

  const thing = (said = '') => {
    const name = said.replace(COUNTED, '')
    return { kind: kindOf(name), name }
  }

  /** 某县庆祝…大会: the place in front is who holds it. */
  function withOrganizer(subject = '', place: null | string): Partial<HeldThing> {
    const organizer = OWN_PLACE.exec(subject)?.[1] ?? null
    return { ...thing(organizer ? subject.slice(organizer.length) : subject), organizer, place }
  }

  return [
    {
      describe: '在3月10日召开的总结会上',
      isLeadOnly: false,
      pattern: /(?:召开|举行|举办)的(?<name>.{2,40})上$/,
      read: ({ name }) => thing(name),
      rule: 'zh-event-dated',
    },
    {
      describe: '3月5日动员会召开后',
      isLeadOnly: false,
      pattern: /^(?<name>.{3,40}?)(?:召开|举行|举办)[后时]$/,
      read: ({ name }) => thing(name),
      rule: 'zh-event-past',
    },
    {
      describe: '随即召开部署会: held right after, without a date of its own',
      isLeadOnly: false,
      pattern: /(?:随即|随后|会后|接着)(?:组织)?(?:召开|举行)(?:了)?(?<name>.{0,40}?会议?)/,
      read: ({ name }) => thing(name),
      rule: 'zh-event-then',
    },
    {
      describe: '主持召开推进会, 举行签约仪式',
      isLeadOnly: true,
      pattern: new RegExp(`(?:${anyOf(HOLD_VERBS)})了?(?<name>(?!的).{2,80})$`),
      read: ({ name }) => thing(name),
      rule: 'zh-event-held',
    },
    {
      describe: '现场会在某村召开',
      isLeadOnly: true,
      pattern: new RegExp(
        `^(?<subject>.{3,80}?)在(?<place>.{2,40}?)${MANNER}(?:召开|举行|举办|开幕|启动)$`,
      ),
      read: ({ place = null, subject }) => withOrganizer(subject, place),
      rule: 'zh-event-held-at',
    },
    {
      describe: '座谈会准时开始',
      isLeadOnly: true,
      pattern: new RegExp(`^(?<subject>.{3,80}?)${MANNER}(?:召开|举行|开始|开幕|启动)$`),
      read: ({ subject }) => withOrganizer(subject, null),
      rule: 'zh-event-begins',
    },
    {
      describe: '参加某办事处推进会',
      isLeadOnly: true,
      pattern: /(?:参加|出席|收听收看|收看|收听)了?(?<name>.{4,60}?)(?:并.{0,20})?$/,
      read: ({ name }) => thing(name),
      rule: 'zh-event-attended',
    },
    {
      describe: '对卫生保洁工作进行考核',
      isLeadOnly: true,
      pattern: new RegExp(`(?<name>对.{2,40}进行(?:了)?(?:.{0,4}?)(?<verb>${visits}))$`),
      read: ({ name, verb = '' }) => ({ kind: visitVerbs[verb], name }),
      rule: 'zh-event-visit-of',
    },
    {
      describe: '到某公司调研',
      isLeadOnly: true,
      pattern: new RegExp(
        `(?<name>(?:到|在|深入|赴|前往)(?<place>.{2,40}?)(?<verb>${visits}).{0,40})$`,
      ),
      read: ({ name, place = null, verb = '' }) => ({ kind: visitVerbs[verb], name, place }),
      rule: 'zh-event-visit',
    },
    {
      describe: '实地督导项目建设',
      isLeadOnly: true,
      pattern: new RegExp(`(?<name>(?<verb>${visits}).{2,60})$`),
      read: ({ name, verb = '' }) => ({ kind: visitVerbs[verb], name }),
      rule: 'zh-event-visit-object',
    },
  ]
}

const placedAt = (start: number, thing: HeldThing): HeldThing => ({
  ...thing,
  end: start + thing.end,
  start: start + thing.start,
  verb: start + thing.verb,
})

function readClause(text: string, { pattern, read, rule }: Reader): HeldThing | null {
  const match = pattern.exec(text)
  const found = match && read(match.groups ?? {})
  if (!found?.kind || !found.name) return null
  return {
    end: text.length,
    kind: found.kind,
    name: found.name.replace(SAID_THERE, ''),
    organizer: found.organizer ?? null,
    place: found.place ?? null,
    rule,
    start: 0,
    verb: Math.max(0, text.indexOf(found.name)),
  }
}
