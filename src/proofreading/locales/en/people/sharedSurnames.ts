import type { Mention } from '../../../../documents/item.js'
import type { Check, Finding } from '../../../core/check.js'
import { say } from '../../../core/say.js'
import * as sentences from '../../../core/sentences/people.js'
import { familyOf } from './nameWords.js'

/** Whitfield said, where the story has introduced two Whitfields. */
export const sharedSurnames: Check = {
  codes: ['ambiguous-name'],
  describe: 'A family name alone that two people of the story bear',
  find: ({ mentions, paragraphs }) => {
    const bearers = new Map<string, Set<string>>()
    return mentions.flatMap((mention) => {
      const { end, name, start, titleSource, where } = mention
      if (typeof where !== 'number' || titleSource === 'byline') return []
      const text = paragraphs[where] ?? ''
      const names = bearersOf(name, bearers)
      if (text.slice(start, end).includes(' ')) names.add(name)
      return names.size > 1 && isAlone(mention, text) ? [doubtful(mention, text, names)] : []
    })
  },
  id: 'en-shared-surname',
}

function bearersOf(name: string, bearers: Map<string, Set<string>>): Set<string> {
  const family = familyOf(name)
  const names = bearers.get(family) ?? new Set()
  bearers.set(family, names)
  return names
}

const isAlone = ({ end, rule, start, title }: Mention, text: string): boolean =>
  title === null &&
  rule.includes('family-name') &&
  !text.slice(start, end).includes(' ') &&
  !ADDRESSED.test(text.slice(0, start))

/** A form of address, or a title that the reading takes for none, tells which. */
const ADDRESSED = /(?:\b(?:M(?:r|rs|s|x)|Dr)\.? |[A-Z]\w+ )$/

function doubtful(
  { end, start, where }: Mention,
  text: string,
  names: ReadonlySet<string>,
): Finding {
  const values = { count: names.size, name: text.slice(start, end), who: [...names].join(', ') }
  return {
    code: 'ambiguous-name',
    messages: say(sentences.sharedSurname, values),
    severity: 'warning',
    span: { end, start, where },
    suggestion: null,
  }
}
