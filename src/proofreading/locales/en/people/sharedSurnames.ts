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
    const found: Finding[] = []
    for (const { end, name, rule, start, title, titleSource, where } of mentions) {
      if (typeof where !== 'number' || titleSource === 'byline') continue
      const family = familyOf(name)
      const text = paragraphs[where] ?? ''
      const printed = text.slice(start, end)
      const names = bearers.get(family) ?? new Set()
      bearers.set(family, names)
      if (printed.includes(' ')) names.add(name)
      const isAlone = title === null && rule.includes('family-name') && !printed.includes(' ')
      if (!isAlone || names.size < 2 || ADDRESSED.test(text.slice(0, start))) continue
      const values = { count: names.size, name: printed, who: [...names].join(', ') }
      found.push({
        code: 'ambiguous-name',
        messages: say(sentences.sharedSurname, values),
        severity: 'warning',
        span: { end, start, where },
        suggestion: null,
      })
    }
    return found
  },
  id: 'en-shared-surname',
}

/** A form of address, or a title that the reading takes for none, tells which. */
const ADDRESSED = /(?:\b(?:M(?:r|rs|s|x)|Dr)\.? |[A-Z]\w+ )$/
