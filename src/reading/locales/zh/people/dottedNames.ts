import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { SOUTHERN_SOUNDS } from '../words/peoplesNames.js'
import { SOUND_CHARACTERS } from '../words/surnames.js'
import { foreignNameAt, isDotAt } from './foreignName.js'
import { marksOf } from './marks.js'
import { isHanAt } from './follow.js'
import { NOBODY, untitled } from '../../../core/people/untitled.js'

const SOUTHERN = signSet(SOUTHERN_SOUNDS)
const FEWEST = 2
const MOST = 8
const LEADS = signSet('表员长师手家人士生工的前后时和与及由对向给让把被请说叫是找')

/** A foreign name by its dot alone: every character of both parts writes a sound. */
export const dottedNames: PersonDetector = {
  id: 'zh-dotted-name',
  describe: '阿某某某·买某某 without a title',
  find: (line) => {
    const { text } = line
    if (!marksOf(line).hasDot) return NOBODY
    const found: PersonMatch[] = []
    for (let dot = 0; dot < text.length; dot++) {
      if (!isDotAt(text, dot)) continue
      const start = soundStart(text, dot)
      const name = dot < (found.at(-1)?.end ?? 0) ? null : foreignNameAt(text, start)
      if (!name || dot - start < FEWEST || name.end - dot <= FEWEST) continue
      if (!mayBegin(text, start) || (isHanAt(text, name.end) && name.follow < 2)) continue
      found.push(untitled({ end: name.end, name: name.name, start }, 'zh-dotted-name'))
    }
    return found
  },
}

/** Behind a sign, or behind a word that leads to somebody: 17岁的, 终场前, 他和. */
const mayBegin = (text: string, start: number): boolean =>
  !isHanAt(text, start - 1) || LEADS.hasAt(text, start - 1)

function soundStart(text: string, dot: number): number {
  let start = dot
  while (
    start > 0 &&
    dot - start < MOST &&
    (SOUND_CHARACTERS.hasAt(text, start - 1) || SOUTHERN.hasAt(text, start - 1))
  )
    start--
  return start
}
