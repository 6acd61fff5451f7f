import { type ReadingLocale } from '../../core/locale.js'
import { findBylines, findLead } from './bylines.js'
import { dateDetectors, dateSignal } from './dates.js'
import { readEvents } from './events.js'
import { isNameHere, people, shortForms } from './people.js'

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
  shortForms,
  suggestions: [],
}
