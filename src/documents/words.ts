/** Words that a desk adds to those of a language, for the reading of its stories. */
export type ReadingWords = {
  /** Who somebody is that is no title: a name behind it is a person without one. */
  descriptions?: string[]
  /** Endings of the names of things held, with the kind of event they make: { 庙市: '活动' }. */
  events?: Record<string, string>
  /** Words that look like a name and are none. */
  notNames?: string[]
  surnames?: string[]
  /** Heads of titles: what stands right before or behind a name, without the body's name. */
  titles?: string[]
  /** Verbs of visiting, with the kind of event they make: { 巡堤: '检查' }. */
  visits?: Record<string, string>
}
