import { type ReadingLocale } from '../../core/locale.js'
import { findBylines } from './bylines/findBylines.js'
import { findLead } from './bylines/findLead.js'
import { dateDetectors } from './dates/detectors.js'
import { dateSignal } from './dates/signal.js'
import { readEvents } from './events/readEvents.js'
import { sentenceAround } from './text/sentences.js'
import { tokenAt, tokensOf } from './text/tokens.js'
import { isNameHere, people } from './people/index.js'

/** English as local papers write it: fewer rules than Chinese, the same shapes. */
export const en: ReadingLocale = {
  code: 'en',
  dateSignal,
  dates: dateDetectors,
  findBylines,
  findLead,
  firstSentenceEnd: (text, start) => {
    const tokens = tokensOf(text)
    const { end } = sentenceAround(tokens, tokenAt(tokens, start))
    return tokens[end]?.start ?? text.length
  },
  fullBodies: () => [],
  isCutoff: () => false,
  isNameHere,
  keepsBlank: () => true,
  markPlaces: () => null,
  people,
  readEvents,
  // Family names are found with whom they mean, by the rules above.
  shortForms: () => [],
  suggestions: [],
}
