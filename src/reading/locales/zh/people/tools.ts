import { type Lexicon } from '../words/lexicon.js'
import { type ChooseName, nameChooser } from './chooseName.js'
import { nameReader, type NameReader } from './nameShape.js'
import { officeReader, type OfficeReader } from './offices.js'
import { type MarksOf, marksFinder } from './marks.js'

/** What the detectors share, made once for a language's words. */
export type PeopleTools = {
  chooseName: ChooseName
  lexicon: Lexicon
  marksOf: MarksOf
  names: NameReader
  offices: OfficeReader
}

/** Makes the tools that all detectors of one locale share. */
export function peopleTools(lexicon: Lexicon): PeopleTools {
  const names = nameReader(lexicon)
  return {
    chooseName: nameChooser(names),
    lexicon,
    marksOf: marksFinder(lexicon),
    names,
    offices: officeReader(lexicon),
  }
}
