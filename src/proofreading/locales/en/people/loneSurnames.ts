import type { RosterLookup, RosterOfficial } from '../../../../documents/roster.js'
import { isHeldOn } from '../../../../documents/heldOn.js'
import type { Check, Finding } from '../../../core/check.js'
import { dayOf } from '../../../core/people/places.js'
import { say } from '../../../core/say.js'
import * as sentences from '../../../core/sentences/people.js'
import { DEEDS } from '../words/deeds.js'
import { familiesOf } from './holders.js'
import { familyOf } from './nameWords.js'

const ALONE = new RegExp(
  `(?<![A-Z][\\w'’.-]* |[\\w'’-])([A-Z][\\w'’-]*?[a-z])(?=(?:['’]s? | )(?:${DEEDS}))`,
  'g',
)
const families = new WeakMap<RosterLookup, ReturnType<typeof familiesOf>>()

/** Doe said, where the story has not said who Doe is and an official of the roster bears the name. */
export const loneSurnames: Check = {
  codes: ['no-title-on-first-mention', 'ambiguous-name'],
  describe: 'A family name alone, of an official whom the story does not name in full',
  find: (item, context) => {
    if (context.roster.officials.length === 0) return []
    const { roster } = context
    const byFamily = families.get(roster) ?? familiesOf(roster)
    families.set(roster, byFamily)
    const said = new Set(item.mentions.map(({ name }) => familyOf(name)))
    const found: Finding[] = []
    for (const [where, text] of item.paragraphs.entries())
      for (const { 1: name = '', index: start } of text.matchAll(ALONE)) {
        const family = familyOf(name)
        const day = dayOf(item, where, context)
        const holders = (byFamily.get(family) ?? []).filter((official) => isLeader(official, day))
        if (said.has(family) || holders.length === 0) continue
        said.add(family)
        const span = { end: start + name.length, start, where }
        found.push(
          holders.length > 1 ? doubtful(name, holders, span) : untitled(name, holders, span, day),
        )
      }
    return found
  },
  id: 'en-lone-surname',
}

type Spot = NonNullable<Finding['span']>

const isLeader = ({ posts }: RosterOfficial, day: string): boolean =>
  posts.some((post) => typeof post.rank === 'number' && isHeldOn(post, day))

/** Full title and name of an official on a day. */
function inFull({ name, posts }: RosterOfficial, day?: string): string {
  const post = posts.find((one) => day === undefined || isHeldOn(one, day))
  return `${post?.forms?.[0] ?? post?.title ?? ''} ${name}`.trim()
}

function untitled(
  name: string,
  [official]: readonly RosterOfficial[],
  span: Spot,
  day: string,
): Finding {
  const right = official ? inFull(official, day) : name
  return {
    code: 'no-title-on-first-mention',
    messages: say(sentences.loneSurname, { name, right }),
    severity: 'warning',
    span,
    suggestion: right,
  }
}

function doubtful(name: string, holders: readonly RosterOfficial[], span: Spot): Finding {
  const who = holders.map((official) => inFull(official)).join(', ')
  return {
    code: 'ambiguous-name',
    messages: say(sentences.ambiguous, { count: holders.length, name, who }),
    severity: 'warning',
    span,
    suggestion: null,
  }
}
