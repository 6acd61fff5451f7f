import { type PartOfDay } from '../../../documents/item.js'

const list = (text: string): string[] => text.trim().split(/\s*\|\s*/)

/** Heads of titles that stand in front of a name. */
export const TITLES = list(
  'Mayor | Governor | President | Chairman | Chairwoman | Chair | Secretary | Party Secretary | Director | Director General | Minister | Premier | Prime Minister | Senator | Representative | Congressman | Congresswoman | Councillor | Councilor | Councilman | Councilwoman | Commissioner | Supervisor | Sheriff | Chief | Police Chief | Fire Chief | Superintendent | Principal | Headteacher | Dean | Chancellor | Professor | Dr. | Doctor | Judge | Justice | Attorney | Captain | Lieutenant | Sergeant | Inspector | Constable | General | Colonel | Major | Manager | Coach | Engineer | Ambassador | Treasurer | Clerk | Spokesman | Spokeswoman | Spokesperson | Bishop | Reverend | Magistrate | Alderman | Reeve | Warden',
)

/** Words that go in front of a head as part of the title. */
export const TITLE_PREFIXES = list(
  'Deputy | Vice | Acting | Interim | Former | Assistant | Associate | Executive | Managing | Chief | County | City | Town | Township | District | State | Provincial | Municipal | Borough | Parish | Village | School | High School | Health | Planning | Parks | Police | Fire | Water | Education | Finance | Public Works | General',
)

/** Capitalised words that end no name: a name is never made of them alone. */
export const NOT_NAMES = new Set(
  list(
    'The | A | An | And | But | In | On | At | Of | For | From | To | By | With | City | County | Council | Hall | Street | Road | Avenue | Park | School | University | College | Hospital | Board | Committee | Department | Office | Court | Bridge | River | Lake | January | February | March | April | May | June | July | August | September | October | November | December | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday',
  ),
)

/** Months in order. */
export const MONTHS = list(
  'January | February | March | April | May | June | July | August | September | October | November | December',
)
/** Weekdays from Monday on. */
export const WEEKDAYS = list('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday')

/** Days counted from the issue date. */
export const DAY_WORDS: Record<string, { offset: number; part?: PartOfDay }> = {
  today: { offset: 0 },
  tomorrow: { offset: 1 },
  tonight: { offset: 0, part: 'evening' },
  yesterday: { offset: -1 },
}

/** Parts of the day. */
export const PART_WORDS: Record<string, PartOfDay> = {
  afternoon: 'afternoon',
  evening: 'evening',
  morning: 'morning',
  night: 'night',
}

/** Which unit is meant, from that of the story's date. */
export const UNIT_OFFSETS: Record<string, number> = { last: -1, next: 1, this: 0 }

/** Kinds of things held, by their last word. */
export const EVENT_KINDS: Record<string, string> = {
  ceremony: 'ceremony',
  conference: 'meeting',
  forum: 'meeting',
  hearing: 'meeting',
  inspection: 'inspection',
  meeting: 'meeting',
  rally: 'activity',
  session: 'meeting',
  summit: 'meeting',
  tour: 'tour',
  workshop: 'activity',
}
