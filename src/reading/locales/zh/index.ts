import { type ReadingWords } from '../../../documents/words.js'
import { type ReadingLocale } from '../../core/locale.js'
import { signSet } from '../../core/words/characterSet.js'
import { bylineFinder } from './bylines.js'
import { dateSignal } from './dates/dateSignal.js'
import { isCutoff } from './dates/bounds.js'
import { dateDetectors } from './dates/detectors.js'
import { inShortForms } from './dates/spelling.js'
import { eventReader } from './events/readEvents.js'
import { isNameHere } from './isNameHere.js'
import { findLead } from './leads.js'
import { afterName } from './people/afterName.js'
import { byTitle } from './people/byTitle.js'
import { byTrigger } from './people/byTrigger.js'
import { dottedNames } from './people/dottedNames.js'
import { fullBodies } from './people/fullBodies.js'
import { introduced } from './people/introduced.js'
import { marksFinder } from './people/marks.js'
import { nameLists } from './people/nameLists.js'
import { nameRuns } from './people/nameRuns.js'
import { peopleTools } from './people/tools.js'
import { suggestionRules } from './suggestions/index.js'
import { makeLexicon } from './words/lexicon.js'
import { OPINION_ROLE } from './words/bylines.js'
import { PLACE_END } from './words/organizations.js'
import { GROUP_TITLE } from './words/titles.js'

const SENTENCE_ENDS = signSet('。！？')

/** Chinese as county newspapers write it, with the words that a desk adds. */
export function makeZh(added?: ReadingWords): ReadingLocale {
  const lexicon = makeLexicon(added)
  const tools = peopleTools(lexicon)
  return {
    code: 'zh',
    dateSignal,
    dates: dateDetectors,
    dateSpelling: inShortForms,
    findBylines: bylineFinder(tools.names),
    findLead,
    firstSentenceEnd: (text, start) => {
      let end = start
      while (end < text.length && !SENTENCE_ENDS.hasUnit(text.charCodeAt(end))) end++
      return end
    },
    fullBodies,
    groupTitle: GROUP_TITLE,
    opinionRole: OPINION_ROLE,
    placeEnd: PLACE_END,
    isCutoff,
    isNameHere,
    // A blank in running text pads a name or a figure; in a headline it divides clauses (not passed here).
    keepsBlank: () => false,
    markPlaces: marksFinder(lexicon),
    people: [
      afterName(tools),
      byTitle(tools),
      byTrigger(tools),
      dottedNames,
      nameLists(tools),
      nameRuns(tools),
      introduced(tools),
    ],
    readEvents: eventReader(lexicon),
    // 阿某某·买某某 may come back by the first part alone, 某某·科某某 by the last.
    shortForms: (name) => (name.includes('·') ? partsOf(name) : []),
    suggestions: suggestionRules(lexicon),
  }
}

/** The first part of a dotted name and the last, where they are more than a character. */
function partsOf(name: string): string[] {
  const first = name.slice(0, name.indexOf('·'))
  const last = name.slice(name.lastIndexOf('·') + 1)
  const parts = first.length > 1 ? [first] : []
  if (last.length > 1 && last !== first) parts.push(last)
  return parts
}
