import { byText } from '../../../core/byText.js'
import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { anyOf } from '../words/anyOf.js'
import { BEFORE_AFTER_NAME } from '../words/organizations.js'
import { AFTER_HEADS } from '../words/titles.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { endsAsBody, namesAt } from './nameShape.js'
import { chooseName } from './chooseName.js'
import { unitStart } from './titleUnits.js'

const AFTER = new RegExp(`副?(?:${anyOf(AFTER_HEADS)})|同志`, 'g')
const CLAUSE_EDGE = /[，。；：！？、“”（）\n]/

/** A name with its title or 同志 behind it: 实验小学某某某副校长. */
export const afterName: PersonDetector = {
  id: 'zh-title-after',
  describe: '实验小学某某某副校长, 某某某同志',
  find: ({ text }, evidence) =>
    titledNames(text)
      .filter(({ end, head }) => !chooseName(text, end + head.length, evidence, 'listed'))
      .map((found) => asMatch(found, text)),
}

/** A head with the name in front of it. */
type TitledName = { end: number; head: string; start: number }

const titledNames = byText((text): readonly TitledName[] =>
  [...text.matchAll(AFTER)].flatMap(({ 0: head, index: end }) => {
    const start = nameStartBefore(text, end)
    return start === null ? [] : [{ end, head, start }]
  }),
)

function asMatch({ end, head, start }: TitledName, text: string): PersonMatch {
  const isHonorific = head === '同志'
  const body = text.slice(unitStart(text, { end: start, kind: 'title', start }, 0), start)
  const isBody = BEFORE_AFTER_NAME.test(body)
  return {
    end,
    name: text.slice(start, end),
    positions: isHonorific ? [] : [isBody ? body + head : head],
    rule: isHonorific ? 'zh-honorific-after' : 'zh-title-after',
    start,
    tier: 'mention',
    title: isHonorific ? null : head,
    titleSource: isHonorific ? null : 'after',
  }
}

/** Where a whole name begins that ends right here, behind a body's name or at a clause's edge. */
function nameStartBefore(text: string, end: number): null | number {
  for (const length of [3, 2, 4]) {
    const start = end - length
    if (start < 0) continue
    const shape = namesAt(text, start).find((candidate) => candidate.end === end)
    if (
      !shape ||
      shape.isOdd ||
      RARE_SURNAMES.hasAt(shape.name, 0) ||
      NAME_LIKE_WORDS.has(shape.name) ||
      endsAsBody(shape.name)
    ) {
      continue
    }
    const before = text.slice(Math.max(0, start - 4), start)
    if (before === '' || CLAUSE_EDGE.test(before.at(-1) ?? '') || BEFORE_AFTER_NAME.test(before)) {
      return start
    }
  }
  return null
}
