import { boldNameReader } from './boldName.js'
import { type Lexicon } from '../words/lexicon.js'
import { type ChooseName, nameChooser } from './chooseName.js'
import { nameReader, type NameReader } from './nameShape.js'
import { officeReader, type OfficeReader } from './offices.js'

/** What the detectors share, made once for a language's words. */
export type PeopleTools = {
  chooseName: ChooseName
  lexicon: Lexicon
  names: NameReader
  offices: OfficeReader
}

/** Makes the tools that all detectors of one locale share. */
export function peopleTools(lexicon: Lexicon): PeopleTools {
  const names = nameReader(lexicon)
  return {
    chooseName: nameChooser(names, boldNameReader(lexicon, names.familyAt)),
    lexicon,
    names,
    offices: officeReader(lexicon),
  }
}
