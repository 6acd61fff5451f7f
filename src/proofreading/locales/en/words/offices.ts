const words = (line: string): string[] => line.split(' ')

/** Heads of titles that name no body, as titles are compared. */
export const BODILESS = [
  ...words('administrator attorney auditor chair chief clerk commissioner coordinator director'),
  ...words('judge manager member president principal secretary supervisor treasurer trustee'),
]

/** With such a word before its head a title is another office. */
export const MODIFIERS = [
  ...words('acting deputy vice assistant associate lieutenant first senior executive honorary us'),
]

/** Without such a word a title is short, not false. */
export const DROPPABLE = words('first senior executive')

/** Heads by which no official is known. */
export const COMMON = [
  ...words('member officer teacher coach captain sergeant lieutenant detective deputy attorney'),
]

/** Spellings of words that mean one office; tried in this order, in small letters and without stops. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['\\bgov\\b', 'governor'],
  ['\\blt\\b', 'lieutenant'],
  ['\\bsens?\\b', 'senator'],
  ['\\breps?\\b', 'representative'],
  ['\\bcongress(?:man|woman|member)\\b', 'us representative'],
  ['\\bsupt\\b', 'superintendent'],
  ['\\bdist atty\\b', 'district attorney'],
  ['\\bcllr\\b', 'councillor'],
  ['\\bu s\\b', 'us'],
  ['\\binterim\\b|\\bpro tem(?:pore)?\\b', 'acting'],
  ['\\bcouncil(?:or|lor|man|woman|person|member)\\b', 'council member'],
  ['\\b(board|assembly|committee|commission)(?:man|woman|person|member)\\b', '$1 member'],
  ['\\bcommission(?:er)?(?:man|woman)\\b', 'commissioner'],
  ['\\bselect(?:man|woman|person)\\b', 'select board member'],
  ['\\bchair(?:man|woman|person)\\b', 'chair'],
  ['\\bmembers\\b', 'member'],
]

/** Words of a title that say nothing of the office. */
export const EMPTY = words('the a an our its his her their')

/** Before a title or at its beginning: held once, or not yet. */
export const FORMER =
  '(?:former(?:ly)?|ex|late|then|retired|retiring|one-?time|past|previous|outgoing|longtime former|would-be|incoming|future|aspiring)'
/** At the end of a title. */
export const NOT_YET = '(?:-elect|-designate|-nominee|emeritus|emerita| candidate| hopeful)'

/** Words of a sentence that gives or takes posts. */
export const APPOINTING =
  '\\b(?:appoint|elect|nominat|resign|retir|succeed|promot|hired|re-elect|reelect)\\w*|\\b(?:named|sworn|ran for|running for|candidate)\\b'

/** Offices of which there are many; a roster seldom has them all. */
export const SHARED =
  '\\b(?:assistant|commissioner|delegate|judge|member|representative|senator|supervisor|trustee|vice)\\b'
