import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { NEVER_IN_GIVEN } from '../words/names.js'
import { shortOrdinariness } from '../words/ordinaryTable.js'
import { marksOf } from './marks.js'
import { tileWithNames } from './nameRun.js'
import { isHanAt } from './follow.js'
import { type PeopleTools } from './tools.js'
import { untitled } from '../../../core/people/untitled.js'

/** Fewer names than these may be words by chance. */
const FEWEST = 4
const SHORTEST = 9
/** What each name of a run must weigh. */
const LEAST = -0.2

/** A run of names that lost the blanks between them: winners, a committee, those who sign. */
export function nameRuns({ lexicon, names }: PeopleTools): PersonDetector {
  const { compoundSurnames, surnames } = lexicon
  const mayBegin = (text: string, at: number) =>
    surnames.hasAt(text, at) || compoundSurnames.wordAt(text, at) !== undefined
  return {
    describe: '一等奖：甲某某乙某某丙某某丁某某, with no sign between the names',
    find: (line) => {
      const { text } = line
      const people: PersonMatch[] = []
      for (const start of marksOf(line).clauses) {
        if (!mayBegin(text, start) || shortOrdinariness(text, start) === 2) continue
        const end = runEnd(text, start)
        const isLong = end - start >= SHORTEST && !isHanAt(text, end)
        const run = isLong ? tileWithNames(text, { end, start }, names, LEAST) : null
        if (!run || run.length < FEWEST) continue
        for (const name of run) people.push(untitled(name, 'zh-name-run'))
      }
      return people
    },
    id: 'zh-name-run',
  }
}

function runEnd(text: string, start: number): number {
  let end = start
  while (isHanAt(text, end) && !NEVER_IN_GIVEN.hasAt(text, end)) end++
  return end
}
