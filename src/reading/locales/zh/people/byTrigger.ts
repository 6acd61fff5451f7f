import { type ItemEvidence, type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { marksOf } from './marks.js'
import { isHanAt } from './follow.js'
import { type PeopleTools } from './tools.js'
import { NOBODY, untitled } from '../../../core/people/untitled.js'

const BEHIND =
  /^(?:同志)?(?:为[\u3400-\u9fff]|的[\u3400-\u9fff]{2,30}职务|(?:因[^，。；]{1,12})?(?:请求)?辞去|[“"]|主持)/
const SIGNS = signSet('、，')
const ENDS = signSet('。；\n')
const LOOK_AHEAD = 40

/** A name between the words of an appointment or an award, and those that a 、 adds: 任命某某某为局长、某某为处长. */
export const byTrigger = ({ chooseName }: PeopleTools): PersonDetector => {
  const nameAt = (text: string, start: number, evidence: ItemEvidence): null | PersonMatch => {
    const name = isHanAt(text, start) ? chooseName(text, start, evidence, 'listed') : null
    if (!name || NAME_LIKE_WORDS.has(name.name)) return null
    const isBorneOut = BEHIND.test(text.slice(name.end, name.end + LOOK_AHEAD))
    return isBorneOut ? untitled({ end: name.end, name: name.name, start }, 'zh-appointment') : null
  }
  return {
    id: 'zh-appointment',
    describe: '任命某某某为, 免去某某某的…职务, 授予某某某“…”称号',
    find: (line, evidence) => {
      const { text } = line
      const { appointments } = marksOf(line)
      if (appointments.length === 0) return NOBODY
      const people: PersonMatch[] = []
      for (const first of appointments) {
        const before = people.length
        for (let start = first; start > 0; start = nextInRow(text, start)) {
          const person = nameAt(text, start, evidence)
          if (person) people.push(person)
          else if (people.length === before) break
        }
      }
      return people
    },
  }
}

/** Where the next one of a row of appointments may begin: behind a 、 or ， of the same sentence; 0 when there is none. */
function nextInRow(text: string, from: number): number {
  for (let at = from; at < text.length && !ENDS.hasAt(text, at); at++)
    if (SIGNS.hasAt(text, at)) return at + 1
  return 0
}
