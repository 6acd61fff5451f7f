import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/people.js'
import { allSlips } from './allSlips.js'
import type { NameSigns } from './nameSigns.js'
import type { OfficeWords } from './officeWords.js'
import { overPeople } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** Misspelt names: beside a title, in a list of officials, and of people named elsewhere. */
export const slips = (words: OfficeWords, signs: NameSigns): Check => ({
  codes: ['name-near-miss'],
  describe:
    'A name one character or one sound off: beside its title, in a list, or named rightly elsewhere',
  find: overPeople(words, (check) => allSlips(check, signs).map(toFinding)),
  id: 'name-slips',
})

function toFinding({ how, known, span, title, written }: Slip): Finding {
  const values = { how: sentences.nearnesses[how], known, name: written }
  const messages =
    title === null
      ? say(sentences.nearNamed, values)
      : say(sentences.nearHolder, { ...values, title })
  return { code: 'name-near-miss', messages, severity: 'error', span, suggestion: known }
}
