import type { DateTag } from '../../documents/tags.js'
import type { OwnTag } from './ownTags.js'

/** A date that a story names, with what it takes to write it out. */
export type StoryDate = Pick<
  DateTag,
  'from' | 'partOfDay' | 'text' | 'timex' | 'to' | 'type' | 'value'
>

/** A story in a list: where it stands, and what it says of the person. */
export type StoryRow = {
  /** Days and times that the story names, as written and resolved (EDTF). */
  dates: StoryDate[]
  headline: null | string
  id: number | string
  issueDate: null | string
  /** `changed`: the readers have a published form, and there is a newer draft. */
  state: 'changed' | 'draft' | 'published'
  /** Of the newest form; of the published one where the newest no longer names the person. */
  tags: OwnTag[]
}

/** A part of a list of stories. */
export type StoryPage = { page: number; pages: number; stories: StoryRow[]; total: number }
