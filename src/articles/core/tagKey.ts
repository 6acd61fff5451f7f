import type { DateTag, EventTag, PersonTag } from '../../documents/tags.js'

/** Identity of a person's tag inside one article: the name, with the offices where two people share it. */
export const personKey = (tag: Pick<PersonTag, 'name' | 'positions'>, isShared: boolean): string =>
  isShared && tag.positions.length ? `${tag.name}（${tag.positions.join('、')}）` : tag.name

/** Identity of a date's tag inside one article: the words as written. */
export const dateKey = (tag: Pick<DateTag, 'text'>): string => tag.text

/** Identity of a proposed event inside one article. */
export const eventKey = (tag: Pick<EventTag, 'date' | 'name'>): string =>
  `${tag.name}@${tag.date ?? ''}`
