import { type PersonDetector } from '../../../core/locale.js'
import { type Stretch } from '../../../core/lines.js'
import { BODY_WORDS } from '../words/names.js'
import { AGAIN_RULE, familiesOf } from './families.js'
import { FAMILY_RULE, familyNamesIn } from './familyNames.js'
import { introducedIn, LIST_RULE } from './introductions.js'
import { NAME_RULES } from './rules.js'

const introduction = ({
  describe,
  id,
}: Pick<PersonDetector, 'describe' | 'id'>): PersonDetector => ({
  describe,
  find: ({ text }) => introducedIn(text).filter(({ rule }) => rule === id),
  id,
})

const introductions = [
  ...NAME_RULES,
  { describe: 'Jane Doe, John Public and Ann Poe: one of them is introduced', id: LIST_RULE },
]

/** In order of precedence; the rules of introduction share one pass over the text. */
export const people: readonly PersonDetector[] = [
  ...introductions.map(introduction),
  {
    describe: 'Jane Doe, where Doe comes again or another Doe is introduced',
    find: (_, { lineStart, text }) => [...(familiesOf(text).borneOut.get(lineStart) ?? [])],
    id: AGAIN_RULE,
  },
  { describe: 'Doe, Mayor Doe, Ms. Doe, once introduced', find: familyNamesIn, id: FAMILY_RULE },
]

const LETTER = /[A-Za-z\u00c0-\u024f]/
const WORD_BEHIND = /^ ([A-Z][a-z]+)/

/** A known name stands here when no letter goes on at either side and no body is named after it. */
export function isNameHere(text: string, { end, start }: Stretch): boolean {
  if (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end))) return false
  const [, next = ''] = WORD_BEHIND.exec(text.slice(end, end + 16)) ?? []
  return !BODY_WORDS.has(next.toLowerCase())
}
