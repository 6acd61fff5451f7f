import type { Span } from '../../../documents/item.js'
import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/people.js'
import type { NameSigns } from './nameSigns.js'
import { takenBy } from './occupied.js'
import type { OfficeWords } from './officeWords.js'
import { type PeopleCheck, overPeople } from './peopleCheck.js'
import type { Slip } from './slip.js'
import { slipsBehindTitles } from './slipsBehindTitles.js'
import { slipsInLists } from './slipsInLists.js'
import { slipsOfNamed } from './slipsOfNamed.js'

/** Misspelt names where no person is read: behind a title, in a list of officials, and of people named elsewhere. */
export const slips = (words: OfficeWords, signs: NameSigns): Check => ({
  codes: ['name-near-miss'],
  describe:
    'A name one character or one sound off: behind its title, in a list, or named rightly elsewhere',
  find: overPeople(words, (check) => {
    const found = allSlips(check, signs)
    if (found.length === 0) return []
    const isNew = ({ span }: Slip, at: number) =>
      !found.slice(0, at).some((other) => overlaps(other.span, span))
    return found.filter(isNew).map(toFinding)
  }),
  id: 'name-slips',
})

function allSlips(check: PeopleCheck, signs: NameSigns): Slip[] {
  const isTaken = takenBy(check.item)
  const behind = slipsBehindTitles(check, isTaken)
  return behind.concat(slipsInLists(check, isTaken, signs), slipsOfNamed(check, signs))
}

const overlaps = (a: Span, b: Span): boolean =>
  a.where === b.where && a.start < b.end && b.start < a.end

function toFinding({ how, known, span, title, written }: Slip): Finding {
  const values = { how: sentences.nearnesses[how], known, name: written }
  const messages =
    title === null
      ? say(sentences.nearNamed, values)
      : say(sentences.nearHolder, { ...values, title })
  return { code: 'name-near-miss', messages, severity: 'error', span, suggestion: known }
}
