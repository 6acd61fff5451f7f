import { byText } from '../../../core/byText.js'
import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { COMMON_GIVEN, NAME_LIKE_WORDS } from '../words/names.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { type PeopleTools } from './tools.js'
import { untitled } from './untitled.js'

const SUBJECT =
  /(?:^|[，。；：！？”\n])(?=[\u3400-\u9fff]{2,4}(?:说|介绍|表示|告诉|回忆|坦言|是|在|从|的|，))/g
const SPEAKS = /^(?:说|介绍|表示|告诉|回忆|坦言)/

/** What may be a person without any title: only ever shown to a person as a suggestion. */
export function suggestions({ names: { namesAt } }: PeopleTools): PersonDetector {
  const subjectsOf = byText((text) =>
    [...text.matchAll(SUBJECT)].flatMap((match): PersonMatch[] => {
      const start = match.index + match[0].length
      const [shape] = namesAt(text, start)
      if (!shape || !SPEAKS.test(text.slice(shape.end, shape.end + 2))) return []
      const { name } = shape
      if (NAME_LIKE_WORDS.has(name) || RARE_SURNAMES.hasAt(name, 0)) return []
      if (!COMMON_GIVEN.hasAt(name, name.length - 1)) return []
      return [{ ...untitled({ ...shape, start }, 'zh-suggested-subject'), tier: 'suggestion' }]
    }),
  )
  return {
    id: 'zh-suggested-subject',
    describe: 'a name-shaped subject of a verb of speech, never introduced',
    find: ({ text }) => subjectsOf(text),
  }
}
