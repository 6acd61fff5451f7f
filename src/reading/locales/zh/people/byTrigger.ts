import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { NAME_LIKE_WORDS } from '../words/names.js'
import { chooseName } from './chooseName.js'

const TRIGGER = /(?:决定任命|任命|免去|补选|推选|选举|接受|追授|授予|提名|由)(?=[\u3400-\u9fff])/g
const BEHIND = /^(?:同志)?(?:为[\u3400-\u9fff]|的[\u3400-\u9fff]{2,30}职务|辞去|[“"]|主持)/

/** A name between the words of an appointment or an award: 任命某某某为. */
export const byTrigger: PersonDetector = {
  id: 'zh-appointment',
  describe: '任命某某某为, 免去某某某的…职务, 授予某某某“…”称号',
  find: (line, evidence) =>
    [...line.text.matchAll(TRIGGER)].flatMap((match): PersonMatch[] => {
      const start = match.index + match[0].length
      const name = chooseName(line.text, start, evidence, 'listed')
      if (!name || NAME_LIKE_WORDS.has(name.name)) return []
      if (!BEHIND.test(line.text.slice(name.end, name.end + 40))) return []
      return [
        {
          end: name.end,
          name: name.name,
          positions: [],
          rule: 'zh-appointment',
          start,
          tier: 'mention',
          title: null,
          titleSource: null,
        },
      ]
    }),
}
