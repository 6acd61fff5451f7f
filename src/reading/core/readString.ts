import { type Where } from '../../documents/item.js'
import { byText } from './byText.js'
import { type ReadString } from './context.js'
import { dateExpressionsIn } from './dates/readDates.js'
import { type Line, plainText } from './lines.js'
import { type ReadingLocale, type StringPlace } from './locale.js'

/** What a string says by itself, whatever stands around it in the item, on the roster, in the calendar. */
type StringAlone = Omit<ReadString, 'line'> & { line: Omit<Line, 'where'> }
type Readers = Record<StringPlace, (raw: string) => StringAlone>

const readersByLocale = new WeakMap<ReadingLocale, Readers>()

/** Reads one named string of an item as far as it can be read by itself. */
export function readString(raw: string, where: Where, locale: ReadingLocale): ReadString {
  const { bodies, bylines, lead, line } = readersOf(locale)[placeOf(where)](raw)
  const { at, dates, marks, text } = line
  return { bodies, bylines, lead, line: { at, dates, marks, raw, text, where } }
}

const placeOf = (where: Where): StringPlace =>
  typeof where === 'number' ? 'body' : where === 'credit' ? 'credit' : 'head'

function readersOf(locale: ReadingLocale): Readers {
  const known = readersByLocale.get(locale)
  if (known) return known
  const reader = (place: StringPlace) => byText((raw) => readAlone(raw, place, locale))
  const readers = { body: reader('body'), credit: reader('credit'), head: reader('head') }
  readersByLocale.set(locale, readers)
  return readers
}

const keepsAll = () => true

function readAlone(raw: string, place: StringPlace, locale: ReadingLocale): StringAlone {
  const bylines = locale.findBylines(raw, place)
  const isBody = place === 'body'
  const keepsBlank = isBody ? locale.keepsBlank : keepsAll
  const { at, text } = plainText(raw, { hidden: bylines, keepsBlank })
  const dates = dateExpressionsIn(text, locale)
  const line = { at, dates, marks: locale.markPlaces(text), raw, text }
  const lead = isBody ? locale.findLead(raw) : null
  return { bodies: locale.fullBodies(text), bylines, lead, line }
}
