import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import {
  INTRODUCTIONS_BEFORE,
  INTRODUCTIONS_BEHIND,
  PLACES_OF_NAMES,
} from '../words/introductions.js'
import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'
import { candidateFinder, peoplesCandidateAt, southernCandidateAt } from './candidates.js'
import { marksOf } from './marks.js'
import { mayBeginPeoplesName } from './peoplesName.js'
import { type Candidate, type Place } from './signs.js'
import { type PeopleTools } from './tools.js'
import { NOBODY, untitled } from '../../../core/people/untitled.js'

const AND = signSet('和与')

/** People without a title: where the place, the shape and the rest of the item together say that it is a name. */
export function introduced({ lexicon }: PeopleTools): PersonDetector {
  const { compoundSurnames, surnames } = lexicon
  const byName = candidateFinder(lexicon)
  const candidateAt = (place: Place): Candidate | null => {
    const unit = unitAt(place.text, place.start)
    const southern = southernCandidateAt(place)
    if (southern) return southern
    const peoples = mayBeginPeoplesName(unit) ? peoplesCandidateAt(place) : null
    if (peoples) return peoples
    const isSurname =
      surnames.hasUnit(unit) || compoundSurnames.wordAt(place.text, place.start) !== undefined
    return isSurname ? byName(place) : null
  }
  return {
    describe: 'people without a title, by what stands before and behind the name',
    find: (line, evidence, found) => {
      const { text } = line
      const { names } = marksOf(line)
      if (names.length === 0) return NOBODY
      const known = found.filter(({ tier }) => tier === 'mention')
      const people: PersonMatch[] = []
      const add = (start: number): null | PersonMatch => {
        // Most places that look like a name are those of people who are known already.
        if (meets(known, start, start + 1)) return null
        const candidate = candidateAt({ evidence, known, start, text })
        if (!candidate || meets(known, start, candidate.end)) return null
        const person = untitled(candidate, candidate.rule)
        people.push(person)
        known.push(person)
        return person
      }
      let passed = -1
      let end = 0
      for (const start of names) {
        if (start < end) continue
        const person = add(start)
        end = person?.end ?? end
        // 某兰和某某弯着腰: whom an 和 joins to a person is told by that person.
        if (person && passed >= 0 && AND.hasAt(text, start - 1)) add(passed)
        passed = person ? -1 : start
      }
      return people
    },
    id: 'zh-introduced',
    isLate: true,
    rules: [...INTRODUCTIONS_BEFORE, ...INTRODUCTIONS_BEHIND, ...PLACES_OF_NAMES],
  }
}

/** Whether a known person stands there, or the title in front of one. */
function meets(people: readonly PersonMatch[], start: number, end: number): boolean {
  for (const other of people) {
    const title = other.titleSource === 'explicit' ? (other.title?.length ?? 0) : 0
    if (other.start - title < end && start < other.end) return true
  }
  return false
}
