import { type ReadingLocale } from '../../core/locale.js'
import { findBylines, findLead } from './bylines.js'
import { dateDetectors } from './dates/detectors.js'
import { dateSignal } from './dates/signal.js'
import { readEvents } from './events.js'
import { isNameHere, people } from './people/index.js'

/** English as local papers write it: fewer rules than Chinese, the same shapes. */
export const en: ReadingLocale = {
  code: 'en',
  dateSignal,
  dates: dateDetectors,
  findBylines,
  findLead,
  firstSentenceEnd: (text, start) => {
    const stop = text.slice(start).search(/[.!?](?:\s|$)/)
    return stop < 0 ? text.length : start + stop
  },
  fullBodies: () => [],
  isNameHere,
  keepsBlank: () => true,
  people,
  readEvents,
  // Family names are found with whom they mean, by the rules above.
  shortForms: () => [],
  suggestions: [],
}
