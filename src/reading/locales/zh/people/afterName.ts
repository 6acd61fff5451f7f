import { byText } from '../../../core/byText.js'
import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { type Lexicon } from '../words/lexicon.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { weighName } from './weighName.js'
import { ordinarinessAt } from '../words/ordinaryTable.js'
import { BEFORE_AFTER_NAME } from '../words/organizations.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { endsAsBody, isHanAt, type NameReader } from './nameShape.js'
import { unitStart } from './titleUnits.js'
import { type PeopleTools } from './tools.js'
import { untitled } from './untitled.js'

/** A title says so much that even a word may be a name in front of it. */
const LEAST = -1.6
const HONORIFIC = '同志'
const VICE = '副'
const CLAUSE_EDGE = signSet('，。；：！？、“”（）\n')

/** A head with the name in front of it. */
type TitledName = { end: number; head: string; start: number }

/** A name with its title or 同志 behind it: 实验小学某某某副校长. */
export function afterName({ chooseName, lexicon, names, titleHeads }: PeopleTools): PersonDetector {
  const headsBehind = (text: string): TitledName[] => {
    const found: TitledName[] = honorificsIn(text)
    for (const { end, start } of titleHeads(text)) {
      const head = text.slice(start, end)
      const bare = head.startsWith(VICE) ? head.slice(VICE.length) : head
      if (lexicon.afterHeads.has(bare)) found.push({ end: start, head, start })
    }
    return found
  }
  const titledNames = byText((text): readonly TitledName[] =>
    headsBehind(text).flatMap(({ end, head }) => {
      const start = nameStartBefore(text, end, names, lexicon)
      return start === null ? [] : [{ end, head, start }]
    }),
  )
  return {
    id: 'zh-title-after',
    describe: '实验小学某某某副校长, 某某某同志',
    find: ({ text }, evidence) =>
      titledNames(text)
        .filter(({ end, head }) => !chooseName(text, end + head.length, evidence, 'listed'))
        .map((found) => asMatch(found, text)),
  }
}

function honorificsIn(text: string): TitledName[] {
  const found: TitledName[] = []
  let at = text.indexOf(HONORIFIC)
  for (; at >= 0; at = text.indexOf(HONORIFIC, at + HONORIFIC.length)) {
    found.push({ end: at, head: HONORIFIC, start: at })
  }
  return found
}

function asMatch({ end, head, start }: TitledName, text: string): PersonMatch {
  const person = { end, name: text.slice(start, end), start }
  if (head === HONORIFIC) return untitled(person, 'zh-honorific-after')
  const body = text.slice(unitStart(text, start, 0), start)
  const position = BEFORE_AFTER_NAME.wordBefore(body, body.length) ? body + head : head
  const match = untitled(person, 'zh-title-after')
  return { ...match, positions: [position], title: head, titleSource: 'after' }
}

/** Where a whole name begins that ends right here, behind a body's name or at a clause's edge. */
function nameStartBefore(
  text: string,
  end: number,
  { familyAt }: NameReader,
  { neverNames }: Lexicon,
): null | number {
  for (const length of [3, 2, 4]) {
    const start = end - length
    if (start < 0 || !isFreeBefore(text, start) || neverNames.wordAt(text, start)) continue
    const family = familyAt(text, start)
    const given = length - family
    if (
      family === 0 ||
      !isHanAt(text, end - 1) ||
      given < 1 ||
      given > 2 ||
      isDoubtful(text.slice(start, end))
    )
      continue
    const least = RARE_SURNAMES.hasAt(text, start) ? 0 : LEAST
    if (weighName(text, start, end, family) > least) return start
  }
  return null
}

const isFreeBefore = (text: string, start: number): boolean =>
  start === 0 ||
  CLAUSE_EDGE.hasAt(text, start - 1) ||
  BEFORE_AFTER_NAME.wordBefore(text, start) !== undefined

const isDoubtful = (name: string): boolean =>
  (RARE_SURNAMES.hasAt(name, 0) && (name.length === 2 || ordinarinessAt(name, 0, 2) > 0)) ||
  NAME_LIKE_WORDS.has(name) ||
  endsAsBody(name)
