import { type ItemEvidence, type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { marksOf } from './marks.js'
import { isHanAt } from './follow.js'
import { canBeGiven } from './nameShape.js'
import { type PeopleTools } from './tools.js'
import { NOBODY, untitled } from '../../../core/people/untitled.js'

const BEHIND =
  /^(?:同志)?(?:为[\u3400-\u9fff]|的[\u3400-\u9fff]{2,30}职务|(?:因[^，。；]{1,12})?(?:请求)?辞去|[“"]|主持)/
const SIGNS = signSet('、，')
/** Join the names of those who share the words behind the last. */
const JOINTS = signSet('、和与')
const ENDS = signSet('。；\n')
const LOOK_AHEAD = 40

/** A name between the words of an appointment or an award, and those that a 、 adds: 任命某某某为局长、某某和某某为处长. */
export const byTrigger = ({ chooseName, names }: PeopleTools): PersonDetector => {
  const nameAt = (text: string, start: number, evidence: ItemEvidence): null | PersonMatch => {
    const name = isHanAt(text, start) ? chooseName(text, start, evidence, 'listed') : null
    const isBorneOut = name && BEHIND.test(text.slice(name.end, name.end + LOOK_AHEAD))
    const between = isBorneOut ? null : betweenWords(text, start, names)
    if (between) return between
    if (!name) return null
    if (NAME_LIKE_WORDS.has(name.name)) return null
    const end = endsWithCopula(text, name.end) ? name.end + 1 : name.end
    return untitled({ end, name: text.slice(start, end), start }, 'zh-appointment')
  }
  /** The people of one row: those who share the words behind the last of them as well. */
  const peopleOf = (text: string, first: number, evidence: ItemEvidence): PersonMatch[] => {
    const people: PersonMatch[] = []
    let waiting: PersonMatch[] = []
    for (let start = first; start >= 0;) {
      const person = nameAt(text, start, evidence)
      const isBorneOut = person && BEHIND.test(text.slice(person.end, person.end + LOOK_AHEAD))
      if (isBorneOut) people.push(...waiting, person)
      waiting = person && !isBorneOut && JOINTS.hasAt(text, person.end) ? [...waiting, person] : []
      if (people.length + waiting.length === 0) break
      start = nextInRow(text, person?.end ?? start)
    }
    return people
  }
  return {
    id: 'zh-appointment',
    describe: '任命某某某为, 免去某某某的…职务, 授予某某某“…”称号',
    find: (line, evidence) => {
      const { text } = line
      const { appointments } = marksOf(line)
      const isOfList = mayBeOfList(text) && OF_LIST.test(text)
      if (appointments.length === 0 && !isOfList) return NOBODY
      const places = isOfList ? [0, ...appointments] : appointments
      return places.flatMap((first) => peopleOf(text, first, evidence))
    },
  }
}

/** 某某为某局局长； alone on its line, as one of those who are listed under 决定任命：. */
const OF_LIST =
  /^[\u3400-\u9fff·]{2,12}(?:同志)?(?:为[\u3400-\u9fff、]{3,40}[长员任席记官事理师委监]|的[\u3400-\u9fff、]{4,40}职务)[；。]$/
const ENDS_ITEM = signSet('；。')
const LONGEST_ITEM = 60
const mayBeOfList = (text: string): boolean =>
  text.length < LONGEST_ITEM && ENDS_ITEM.hasAt(text, text.length - 1)

const LENGTHS = [3, 2, 4]
const APPOINTED = /^(?:同志)?(?:为[\u3400-\u9fff]{3}|的[\u3400-\u9fff]{2,30}职务)/

/** 免去某大同的…职务: whatever its characters, a name stands between these words. */
function betweenWords(
  text: string,
  start: number,
  { familyAt }: PeopleTools['names'],
): null | PersonMatch {
  const family = familyAt(text, start)
  if (family === 0) return null
  for (const length of LENGTHS) {
    const end = start + length
    if (length <= family || !canBeGiven(text, start + family, end)) continue
    if (!APPOINTED.test(text.slice(end, end + LOOK_AHEAD))) continue
    return untitled({ end, name: text.slice(start, end), start }, 'zh-appointment')
  }
  return null
}

/** Before the next of a row 为 is the last sign of a name, not what somebody becomes: 任命赵有为、某某. */
const endsWithCopula = (text: string, end: number): boolean =>
  text.charAt(end) === '为' && (SIGNS.hasAt(text, end + 1) || JOINTS.hasAt(text, end + 1))

/** Where the next one of a row of appointments may begin: behind a 、 or ， of the same sentence; -1 when there is none. */
function nextInRow(text: string, from: number): number {
  for (let at = from; at < text.length && !ENDS.hasAt(text, at); at++)
    if (SIGNS.hasAt(text, at) || JOINTS.hasAt(text, at)) return at + 1
  return -1
}
