import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { SOUND_CHARACTERS } from '../words/surnames.js'
import { foreignNameAt, isDotAt } from './foreignName.js'
import { isHanAt } from './nameShape.js'
import { type PeopleTools } from './tools.js'
import { untitled } from './untitled.js'

const FEWEST = 2
const MOST = 8

/** A foreign name by its dot alone: every character of both parts writes a sound. */
export const dottedNames = ({ marksOf }: PeopleTools): PersonDetector => ({
  id: 'zh-dotted-name',
  describe: '阿某某某·买某某 without a title',
  find: ({ text }) => {
    if (!marksOf(text).hasDot) return []
    const found: PersonMatch[] = []
    for (let dot = 0; dot < text.length; dot++) {
      if (!isDotAt(text, dot)) continue
      const start = soundStart(text, dot)
      const name = dot < (found.at(-1)?.end ?? 0) ? null : foreignNameAt(text, start)
      if (!name || dot - start < FEWEST || name.end - dot <= FEWEST) continue
      if (isHanAt(text, start - 1) || (isHanAt(text, name.end) && name.follow < 2)) continue
      found.push(untitled({ ...name, start }, 'zh-dotted-name'))
    }
    return found
  },
})

function soundStart(text: string, dot: number): number {
  let start = dot
  while (start > 0 && dot - start < MOST && SOUND_CHARACTERS.hasAt(text, start - 1)) start--
  return start
}
