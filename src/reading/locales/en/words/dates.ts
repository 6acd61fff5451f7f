import { type PartOfDay } from '../../../../documents/item.js'
import { list, wordSet } from './list.js'

/** Months in order. */
export const MONTHS = list(
  'January | February | March | April | May | June | July | August | September | October | November | December',
)
/** Short forms, with or without a stop, to the number of the month. */
export const SHORT_MONTHS: Record<string, number> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
}
/** Months that are given names too. */
export const NAME_MONTHS = wordSet('April | May | June | August | January')

/** Weekdays from Monday on. */
export const WEEKDAYS = list('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday')

/** Days counted from the issue date. */
export const DAY_WORDS: Record<string, { offset: number; part?: PartOfDay }> = {
  'last night': { offset: -1, part: 'night' },
  'the day after tomorrow': { offset: 2 },
  'the day before yesterday': { offset: -2 },
  'this afternoon': { offset: 0, part: 'afternoon' },
  'this evening': { offset: 0, part: 'evening' },
  'this morning': { offset: 0, part: 'morning' },
  today: { offset: 0 },
  tomorrow: { offset: 1 },
  tonight: { offset: 0, part: 'night' },
  yesterday: { offset: -1 },
}

/** Parts of the day. */
export const PART_WORDS: Record<string, PartOfDay> = {
  afternoon: 'afternoon',
  evening: 'evening',
  morning: 'morning',
  night: 'night',
}

/** Hours that have a name. */
export const NAMED_HOURS: Record<string, { hour: number; part: PartOfDay }> = {
  midday: { hour: 12, part: 'midday' },
  midnight: { hour: 0, part: 'night' },
  noon: { hour: 12, part: 'midday' },
}

/** Which unit is meant, from that of the story's date. */
export const UNIT_OFFSETS: Record<string, number> = { last: -1, next: 1, this: 0 }

/** Units of length to their ISO 8601 letters. */
export const UNITS: Record<string, string> = {
  day: 'D',
  decade: '0Y',
  hour: 'TH',
  minute: 'TM',
  month: 'M',
  week: 'W',
  year: 'Y',
}

/** Numbers in words. */
export const NUMBERS: Record<string, number> = Object.fromEntries(
  list(
    'one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty',
  ).map((word, index) => [word, index + 1]),
)

/** Ordinals in words, for "the third of May" and "the second quarter". */
export const ORDINALS: Record<string, number> = Object.fromEntries(
  list('first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth').map(
    (word, index) => [word, index + 1],
  ),
)

export const SEASONS = list('spring | summer | fall | autumn | winter')
export const SEASON_CODES: Record<string, string> = {
  autumn: 'FA',
  fall: 'FA',
  spring: 'SP',
  summer: 'SU',
  winter: 'WI',
}

/** After these a lone month or year is a date. */
export const BEFORE_MONTH = wordSet(
  'in | since | by | until | till | through | from | of | before | after | during | between | for | to | and | the | last | next | this | early | late',
)
export const BEFORE_YEAR = wordSet(
  'in | since | by | until | till | through | from | before | after | during | between | year | late | early | mid | summer | spring | fall | winter | autumn | around | circa',
)
/** After these a lone number is a year when it ends its clause. */
export const BEFORE_LAST_YEAR = wordSet('of | for | to | and | the')

/** Words that make a quarter one of the year, not one of a match. */
export const BUSINESS =
  /\b(?:sales|revenues?|profits?|earnings|percent|%|budget|tax|income|economy|fiscal|hiring|permits|prices|exports|orders)\b/i
