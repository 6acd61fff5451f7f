import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { isHanAt } from './nameShape.js'
import { type PeopleTools } from './tools.js'
import { untitled } from './untitled.js'

const BEHIND = /^(?:同志)?(?:为[\u3400-\u9fff]|的[\u3400-\u9fff]{2,30}职务|辞去|[“"]|主持)/
const LOOK_AHEAD = 40

/** A name between the words of an appointment or an award: 任命某某某为. */
export const byTrigger = ({ chooseName, marksOf }: PeopleTools): PersonDetector => ({
  id: 'zh-appointment',
  describe: '任命某某某为, 免去某某某的…职务, 授予某某某“…”称号',
  find: ({ text }, evidence) => {
    const people: PersonMatch[] = []
    for (const start of marksOf(text).appointments) {
      const name = isHanAt(text, start) ? chooseName(text, start, evidence, 'listed') : null
      if (!name || NAME_LIKE_WORDS.has(name.name)) continue
      const isBorneOut = BEHIND.test(text.slice(name.end, name.end + LOOK_AHEAD))
      if (isBorneOut)
        people.push(untitled({ end: name.end, name: name.name, start }, 'zh-appointment'))
    }
    return people
  },
})
