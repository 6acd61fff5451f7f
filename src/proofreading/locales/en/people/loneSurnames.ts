import type { RosterLookup, RosterOfficial } from '../../../../documents/roster.js'
import { isHeldOn } from '../../../../documents/heldOn.js'
import type { Check, CheckContext, Finding, ReadItem } from '../../../core/check.js'
import { officeOf } from '../../../core/people/offices.js'
import { dayOf } from '../../../core/people/places.js'
import { say } from '../../../core/say.js'
import * as sentences from '../../../core/sentences/people.js'
import { DEEDS } from '../words/deeds.js'
import { familiesOf } from './holders.js'
import { familyOf } from './nameWords.js'
import { offices } from './offices.js'

/** No word in capitals and no short form stands before it: not Tower Whitfield, not Gov. Carver. */
const ALONE = new RegExp(
  `(?<![A-Z][\\w'’-]* |\\b(?:[A-Z]|[A-Z][a-z]{1,4})\\. |[\\w'’-])([A-Z][\\w'’-]*?[a-z])(?=(?:['’]s? | )(?:${DEEDS}))`,
  'g',
)
const families = new WeakMap<RosterLookup, ReturnType<typeof familiesOf>>()

/** Doe said, where the story has not said who Doe is and an official of the roster bears the name. */
export const loneSurnames: Check = {
  codes: ['no-title-on-first-mention', 'ambiguous-name'],
  describe: 'A family name alone, of an official whom the story does not name in full',
  find: (item, context) => {
    const found: Finding[] = []
    const said = new Set(item.mentions.map(({ name }) => familyOf(name)))
    for (const { day, holders, name, span } of surnamesIn(item, context)) {
      const family = familyOf(name)
      const leaders = holders.filter((official) => isLeader(official, day))
      if (said.has(family) || leaders.length === 0) continue
      said.add(family)
      found.push(
        leaders.length > 1 ? doubtful(name, leaders, span) : untitled(name, leaders, span, day),
      )
    }
    return found
  },
  id: 'en-lone-surname',
}

type Spot = NonNullable<Finding['span']>
type Lone = { day: string; holders: readonly RosterOfficial[]; name: string; span: Spot }

/** Words of the body that stand as a family name does and are one of an official's. */
function surnamesIn(item: ReadItem, context: CheckContext): Lone[] {
  const byFamily = familiesIn(context.roster)
  if (byFamily.size === 0) return []
  return item.paragraphs.flatMap((text, where) =>
    [...text.matchAll(ALONE)].flatMap(({ 1: name = '', index: start }) => {
      const holders = byFamily.get(familyOf(name))
      const span = { end: start + name.length, start, where }
      return holders ? [{ day: dayOf(item, where, context), holders, name, span }] : []
    }),
  )
}

function familiesIn(roster: RosterLookup): ReturnType<typeof familiesOf> {
  const known = families.get(roster) ?? familiesOf(roster)
  families.set(roster, known)
  return known
}

const isLeader = ({ posts }: RosterOfficial, day: string): boolean =>
  posts.some((post) => typeof post.rank === 'number' && isHeldOn(post, day))

/** Name with the form that the desk prints of what is held, on a day or ever. */
function inFull(official: RosterOfficial, day?: string): string {
  const post = official.posts.find((one) => day === undefined || isHeldOn(one, day))
  const [form = ''] = post ? officeOf(official, post, offices).printed : []
  return `${form} ${official.name}`.trim()
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
