import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import {
  INTRODUCTIONS_BEFORE,
  INTRODUCTIONS_BEHIND,
  PLACES_OF_NAMES,
} from '../words/introductions.js'
import { mayPrecedeName } from './beforeName.js'
import { NAME_PARTS } from '../words/peoplesNames.js'
import { signSet } from '../../../core/words/characterSet.js'
import { candidateFinder, peoplesCandidateAt } from './candidates.js'
import { mayBeginPeoplesName } from './peoplesName.js'
import { type PeopleTools } from './tools.js'
import { untitled } from './untitled.js'

/** People without a title: where the place, the shape and the rest of the item together say that it is a name. */
export function introduced({ lexicon }: PeopleTools): PersonDetector {
  const { surnames } = lexicon
  const candidateAt = candidateFinder(lexicon)
  const begins = signSet(
    surnames.units +
      lexicon.compoundSurnames.firstUnits +
      NAME_PARTS.map((part) => part.charAt(0)).join(''),
  )
  return {
    describe: 'people without a title, by what stands before and behind the name',
    find: ({ text }, evidence, found) => {
      const known = found.filter(({ tier }) => tier === 'mention')
      const people: PersonMatch[] = []
      for (let start = 0; start < text.length - 1; start++) {
        const unit = text.charCodeAt(start)
        if (!begins.hasUnit(unit) || !mayPrecedeName(text, start)) continue
        const isSurname =
          surnames.hasUnit(unit) || lexicon.compoundSurnames.wordAt(text, start) !== undefined
        const isPart = mayBeginPeoplesName(unit)
        const place = { evidence, known, start, text }
        const candidate =
          (isPart ? peoplesCandidateAt(place) : null) ?? (isSurname ? candidateAt(place) : null)
        if (!candidate || meets(known, candidate)) continue
        const person = untitled(candidate, candidate.rule)
        people.push(person)
        known.push(person)
        start = candidate.end - 1
      }
      return people
    },
    id: 'zh-introduced',
    isLate: true,
    rules: [...INTRODUCTIONS_BEFORE, ...INTRODUCTIONS_BEHIND, ...PLACES_OF_NAMES],
  }
}

/** Whether a known person stands there, or the title in front of one. */
const meets = (people: readonly PersonMatch[], { end, start }: { end: number; start: number }) =>
  people.some((other) => {
    const title = other.titleSource === 'explicit' ? (other.title?.length ?? 0) : 0
    return other.start - title < end && start < other.end
  })
