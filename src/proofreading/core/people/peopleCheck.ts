import type { CheckContext, Finding, ReadItem } from '../check.js'
import { type Desk, deskOf } from './desk.js'
import type { OfficeWords } from './officeWords.js'

/** What the checks of people are given: the item, and the roster as they ask it. */
export type PeopleCheck = {
  context: CheckContext
  desk: Desk
  item: ReadItem
  words: OfficeWords
}

/** Makes the `find` of a check out of a rule over prepared people. */
export function overPeople(words: OfficeWords, rule: (check: PeopleCheck) => Finding[]) {
  const prepare = desks.get(words) ?? deskOf(words)
  desks.set(words, prepare)
  return (item: ReadItem, context: CheckContext): Finding[] =>
    context.roster.officials.length === 0
      ? []
      : rule({ context, desk: prepare(context.roster), item, words })
}

const desks = new WeakMap<OfficeWords, ReturnType<typeof deskOf>>()
